package org.kaocheng.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder a county. */
final class CountyFolders implements ReportFiles {

  private final Path folder;

  CountyFolders(Path folder) {
    this.folder = folder;
  }

  @Override
  public void add(Corpus.Generated report) throws IOException {
    Files.createDirectories(folder.resolve(report.county()));
    Files.write(folder.resolve(report.file()), report.content());
  }

  @Override
  public void close() {
    // Every file is closed when it is written.
  }
}
