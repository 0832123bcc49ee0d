package org.kaocheng.extract;

import java.util.List;
import org.kaocheng.fact.Passage;
import org.kaocheng.value.Quantity;

/**
 * A cell in its place of the grid.
 *
 * @param row its first row, from 0
 * @param column its first column, from 0
 * @param columnSpan how many columns it covers after spans were resolved
 * @param rowSpan how many rows it covers
 * @param passage its passage
 * @param text its text without any white space
 * @param kind what stands in it
 * @param quantities the quantities in its text
 */
record LaidCell(
    int row,
    int column,
    int columnSpan,
    int rowSpan,
    Passage passage,
    String text,
    Kind kind,
    List<Quantity> quantities) {

  /** What a cell holds. */
  enum Kind {
    BLANK,
    /** Nothing but one quantity. */
    NUMBER,
    /** A label, words or sentences. */
    TEXT
  }

  boolean isBlank() {
    return kind == Kind.BLANK;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isText() {
    return kind == Kind.TEXT;
  }

  /** One past the last column covered. */
  int end() {
    return column + columnSpan;
  }

  LaidCell spanning(int newColumn, int newSpan) {
    return new LaidCell(row, newColumn, newSpan, rowSpan, passage, text, kind, quantities);
  }
}
