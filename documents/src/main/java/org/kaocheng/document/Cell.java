package org.kaocheng.document;

import static java.util.Objects.requireNonNull;

/**
 * A table cell.
 *
 * @param text its text; several paragraphs of a cell are joined by {@code \n}; nested tables are
 *     flattened to lines
 * @param columnSpan how many columns it covers, from 1
 * @param rowSpan how many rows it covers, from 1
 */
public record Cell(Text text, int columnSpan, int rowSpan) {
  public Cell {
    requireNonNull(text, "text is null");
    if (columnSpan < 1 || rowSpan < 1) {
      throw new IllegalArgumentException("a cell covers at least one place");
    }
  }

  /** A cell without merging. */
  public static Cell of(Text text) {
    return new Cell(text, 1, 1);
  }
}
