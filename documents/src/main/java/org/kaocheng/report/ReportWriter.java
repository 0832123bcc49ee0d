package org.kaocheng.report;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes reports one after the other, in the order given. Each is written at once and not kept, so
 * that thousands of files need no more memory than one; {@link #close} writes what comes at the
 * end.
 */
public interface ReportWriter extends Closeable {

  /**
   * Writes one report.
   *
   * @throws IOException when the output cannot be written
   */
  void write(Report report) throws IOException;
}
