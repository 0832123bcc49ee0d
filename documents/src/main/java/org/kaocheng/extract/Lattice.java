package org.kaocheng.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Grid;

/**
 * A table laid out: every cell with its rows and columns, spans resolved or inferred.
 *
 * @param table the table's number in reading order, from 1
 * @param title the words right above the table, or its first row when that is one cell
 * @param rows the cells that begin in each row, from left to right
 * @param width the number of columns
 */
record Lattice(int table, String title, List<List<LaidCell>> rows, int width) {

  Lattice {
    List<List<LaidCell>> copy = new ArrayList<>();
    rows.forEach(row -> copy.add(List.copyOf(row)));
    rows = List.copyOf(copy);
  }

  /** The cell that covers a place, if one does. */
  Optional<LaidCell> at(int row, int column) {
    for (int r = row; r >= 0; r--) {
      for (LaidCell cell : rows.get(r)) {
        if (cell.column() <= column && column < cell.end() && row < r + cell.rowSpan()) {
          return Optional.of(cell);
        }
      }
      if (r < row - 60) {
        break;
      }
    }
    return Optional.empty();
  }

  /** The cells that begin in a row. */
  List<LaidCell> row(int row) {
    return rows.get(row);
  }

  /** The same table for checks. */
  Grid grid() {
    List<List<Grid.Slot>> slots = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      List<Grid.Slot> line = new ArrayList<>();
      for (int c = 0; c < width; c++) {
        int row = r;
        int column = c;
        at(r, c)
            .ifPresent(cell ->
                line.add(
                    new Grid.Slot(
                        cell.passage().index(), cell.row() == row && cell.column() == column)));
      }
      slots.add(line);
    }
    return new Grid(table, title, slots);
  }
}
