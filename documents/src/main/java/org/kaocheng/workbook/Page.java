package org.kaocheng.workbook;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.kaocheng.compose.Sheet;
import org.kaocheng.compose.SheetCell;
import org.kaocheng.form.PlacedCell;

/**
 * A sheet of the workbook with its cells at their places.
 *
 * @param name its name
 * @param key what it is
 * @param sheet what stands on it
 * @param items the words before each of several entries of one cell, by concept
 * @param cells its cells at their places, in order
 */
record Page(String name, SheetKey key, Sheet sheet, Map<String, String> items, List<Placed> cells) {

  /** The hidden row of the columns' numbers and the hidden column of the rows' keys. */
  static final int HIDDEN = 1;

  /**
   * A cell at its place.
   *
   * @param row the row in the workbook's sheet, from 0
   * @param column the column in the workbook's sheet, from 0
   */
  record Placed(SheetCell cell, int row, int column) {
    int lastRow() {
      return row + cell.rowSpan() - 1;
    }

    int lastColumn() {
      return column + cell.columnSpan() - 1;
    }
  }

  Page {
    requireNonNull(name, "name is null");
    requireNonNull(key, "key is null");
    requireNonNull(sheet, "sheet is null");
    cells = List.copyOf(cells);
  }

  /** A page of a sheet. */
  static Page of(String name, SheetKey key, Sheet sheet, Map<String, String> items) {
    int first = HIDDEN + (sheet.annex().isEmpty() ? 0 : 1) + 1 + sheet.above().size();
    return new Page(name, key, sheet, items, place(sheet, first));
  }

  private static List<Placed> place(Sheet sheet, int first) {
    return PlacedCell.of(sheet).stream()
        .map(each -> new Placed(each.cell(), first + each.row(), HIDDEN + each.column()))
        .toList();
  }

  /** The first row of the body. */
  int firstRow() {
    return cells.isEmpty() ? HIDDEN + 1 : cells.getFirst().row();
  }

  /** The row behind the body. */
  int endRow() {
    return firstRow() + sheet.rows().size();
  }

  /** How many columns it has, the hidden one included. */
  int columns() {
    return HIDDEN + sheet.widths().size();
  }
}
