package org.kaocheng.ingest;

import java.io.UncheckedIOException;

/** What one file may use of time and text while it is read; not for several threads. */
final class PdfBudget {

  private static final long NANOSECONDS = 8_000_000_000L;

  /** More lines than this on one page are a drawing, not a table. */
  static final int PAGE_SEGMENTS = 60_000;

  private final long start = System.nanoTime();
  private final int characters;
  private int used;
  private int operators;

  PdfBudget(Limits limits) {
    characters = limits.characters();
  }

  /** Counts one drawing operator. */
  void operator() {
    if ((++operators & 0xFF) == 0) {
      checkTime();
    }
  }

  /**
   * Counts characters of text.
   *
   * @throws UncheckedIOException over an {@link UnreadableException}: the library swallows checked
   *     ones inside embedded drawings
   */
  void characters(int count) {
    used += count;
    if (used > characters) {
      throw new UncheckedIOException(new UnreadableException("文件的文字过多，请拆分后再提交"));
    }
  }

  /** Stops a file that takes too long. */
  void checkTime() {
    if (System.nanoTime() - start > NANOSECONDS) {
      throw new UncheckedIOException(new UnreadableException("文件内容过于复杂，无法在限定时间内读完，请拆分或重新导出后再提交"));
    }
  }
}
