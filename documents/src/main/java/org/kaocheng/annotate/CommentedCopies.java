package org.kaocheng.annotate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kaocheng.report.PageNames;
import org.kaocheng.report.Report;
import org.kaocheng.report.ReportWriter;

/** Writes commented copies of checked reports: one into a file, several into a folder. */
public final class CommentedCopies implements ReportWriter {

  private final Path path;
  private final boolean several;
  private int written;

  /**
   * Writes to a path.
   *
   * @param several whether it is a folder, which is made when it is not there
   */
  public CommentedCopies(Path path, boolean several) throws IOException {
    this.path = path;
    this.several = several;
    Path folder = several ? path : path.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
  }

  /** Writes the copy of a checked report; of one that could not be read there is none. */
  @Override
  public void write(Report report) throws IOException {
    written++;
    switch (report) {
      case Report.Checked checked -> {
        Path file = several ? path.resolve(PageNames.of(written, checked.file(), ".docx")) : path;
        Files.write(file, CommentedCopy.of(checked));
      }
      case Report.Unreadable ignored -> {}
      case Report.Scored scored ->
          throw new IllegalArgumentException("not a checked report: " + scored.file());
      case Report.Readout readout ->
          throw new IllegalArgumentException("not a checked report: " + readout.file());
    }
  }

  @Override
  public void close() {}
}
