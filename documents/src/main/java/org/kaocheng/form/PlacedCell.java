package org.kaocheng.form;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.compose.Sheet;
import org.kaocheng.compose.SheetCell;

/**
 * A cell at its place.
 *
 * @param cell the cell
 * @param row its first row, from 0
 * @param column its first column, from 0
 */
public record PlacedCell(SheetCell cell, int row, int column) {
  public PlacedCell {
    requireNonNull(cell, "cell is null");
  }

  /** The cells of a sheet's body in order. */
  public static List<PlacedCell> of(Sheet sheet) {
    List<PlacedCell> placed = new ArrayList<>();
    int[] covered = new int[sheet.widths().size()];
    for (int row = 0; row < sheet.rows().size(); row++) {
      int column = 0;
      for (SheetCell cell : sheet.rows().get(row).cells()) {
        while (column < covered.length && covered[column] > row) {
          column++;
        }
        placed.add(new PlacedCell(cell, row, column));
        int end = Math.min(covered.length, column + cell.columnSpan());
        for (; column < end; column++) {
          covered[column] = row + cell.rowSpan();
        }
      }
    }
    return placed;
  }

  /** Its last row. */
  public int lastRow() {
    return row + cell.rowSpan() - 1;
  }

  /** Its last column. */
  public int lastColumn() {
    return column + cell.columnSpan() - 1;
  }

  /** Whether it holds words of the form. */
  boolean isWords() {
    return cell.field().isEmpty() && !cell.text().isBlank();
  }
}
