package org.kaocheng.corpus.word;

import static java.util.Objects.requireNonNull;

/**
 * A cell of a row. One over several columns is as wide as they are together.
 *
 * @param text its text
 * @param width its width in twips (1/1440 inch)
 * @param merge how it is merged with cells above and below
 */
public record RowCell(String text, int width, Merge merge) {

  /** How a cell takes part in a merge over rows (VerticalMergeFlag). */
  public enum Merge {
    /** It stands in its row alone. */
    NONE(0),
    /** It is the first and holds the text. */
    FIRST(3),
    /** It is covered from above and empty. */
    COVERED(1);

    private final int flag;

    Merge(int flag) {
      this.flag = flag;
    }

    /** The number in the file. */
    int flag() {
      return flag;
    }
  }

  public RowCell {
    requireNonNull(text, "text is null");
    requireNonNull(merge, "merge is null");
    if (width <= 0) {
      throw new IllegalArgumentException("a cell without width");
    }
  }
}
