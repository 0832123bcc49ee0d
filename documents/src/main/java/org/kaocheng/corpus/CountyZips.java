package org.kaocheng.corpus;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A zip a county, of the same bytes whenever it is written; one is open at a time. */
final class CountyZips implements ReportFiles {

  /** Without a zone: that of the machine must not show in the bytes. */
  private static final LocalDateTime WRITTEN = LocalDateTime.of(2024, 3, 1, 8, 0);

  private final Path folder;
  private String county = "";
  private @Nullable ZipOutputStream open;

  CountyZips(Path folder) {
    this.folder = folder;
  }

  @Override
  public void add(Corpus.Generated report) throws IOException {
    ZipOutputStream zip = of(report.county());
    ZipEntry entry = new ZipEntry(report.file());
    entry.setTimeLocal(WRITTEN);
    zip.putNextEntry(entry);
    zip.write(report.content());
    zip.closeEntry();
  }

  private ZipOutputStream of(String wanted) throws IOException {
    ZipOutputStream zip = open;
    if (zip == null || !county.equals(wanted)) {
      close();
      zip =
          new ZipOutputStream(
              new BufferedOutputStream(Files.newOutputStream(folder.resolve(wanted + ".zip"))),
              StandardCharsets.UTF_8);
      open = zip;
      county = wanted;
    }
    return zip;
  }

  @Override
  public void close() throws IOException {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
