package org.kaocheng.ingest;

import java.io.UncheckedIOException;

/** What one file may use of time and text while it is read; not for several threads. */
final class PdfBudget {

  private static final long NANOSECONDS = 7_000_000_000L;

  /** More lines than this on one page are a drawing, not a table. */
  static final int PAGE_SEGMENTS = 60_000;

  /** A page of small print has some 10 000 characters. */
  private static final int PAGE_CHARACTERS = 150_000;

  /** All that is written is kept with its place until the end: some 100 bytes a character. */
  private static final int MOST_CHARACTERS = 2_500_000;

  private final long start = System.nanoTime();
  private final int characters;
  private int used;
  private int usedOnPage;
  private int operators;

  PdfBudget(Limits limits) {
    characters = Math.min(limits.characters(), MOST_CHARACTERS);
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
    usedOnPage += count;
    if (used > characters || usedOnPage > PAGE_CHARACTERS) {
      throw new UncheckedIOException(new UnreadableException("文件的文字过多，请拆分后再提交"));
    }
  }

  /** Begins a page. */
  void page() {
    usedOnPage = 0;
    checkTime();
  }

  /** Stops a file that takes too long. */
  void checkTime() {
    if (System.nanoTime() - start > NANOSECONDS) {
      throw new UncheckedIOException(new UnreadableException("文件内容过于复杂，无法在限定时间内读完，请拆分或重新导出后再提交"));
    }
  }
}
