package org.kaocheng.document;

import java.util.List;

/**
 * A table as the file declares it, row by row; spans are the declared ones and may be wrong.
 *
 * @param rows its rows
 * @param gap how many blank lines or blank paragraphs stand right above it
 */
public record Table(List<Row> rows, int gap) implements Block {

  /**
   * A row.
   *
   * @param cells its cells from left to right; places covered by a cell of a row above (row span)
   *     are left out
   */
  public record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  public Table {
    rows = List.copyOf(rows);
  }
}
