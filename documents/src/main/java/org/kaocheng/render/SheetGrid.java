package org.kaocheng.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kaocheng.compose.Sheet;
import org.kaocheng.compose.SheetCell;

/**
 * The places of a sheet's cells: where a row leaves out places covered from above, the columns of
 * the cells after them are known here.
 *
 * @param columns how many columns there are
 * @param rows the cells that begin in each row
 */
record SheetGrid(int columns, List<List<Placed>> rows) {

  /**
   * A cell at its place.
   *
   * @param row from 0
   * @param column from 0
   * @param columnSpan cut to what the grid has
   * @param rowSpan cut to what the grid has
   */
  record Placed(SheetCell cell, int row, int column, int columnSpan, int rowSpan) {
    int end() {
      return column + columnSpan;
    }

    int bottom() {
      return row + rowSpan;
    }
  }

  /** The grid of a sheet. */
  static SheetGrid of(Sheet sheet) {
    int height = sheet.rows().size();
    List<List<Placed>> rows = new ArrayList<>();
    List<Integer> coveredUntil = new ArrayList<>();
    int widest = sheet.widths().size();
    for (int r = 0; r < height; r++) {
      List<Placed> row = new ArrayList<>();
      int column = 0;
      for (SheetCell cell : sheet.rows().get(r).cells()) {
        while (column < coveredUntil.size() && coveredUntil.get(column) > r) {
          column++;
        }
        int span = free(coveredUntil, column, cell.columnSpan(), r);
        Placed placed = new Placed(cell, r, column, span, Math.min(cell.rowSpan(), height - r));
        row.add(placed);
        cover(coveredUntil, placed);
        column = placed.end();
      }
      widest = Math.max(widest, column);
      rows.add(row);
    }
    return new SheetGrid(widest, rows);
  }

  /** How many columns from here are not covered from above, at most as many as wanted. */
  private static int free(List<Integer> coveredUntil, int column, int wanted, int row) {
    int free = 1;
    while (free < wanted
        && (column + free >= coveredUntil.size() || coveredUntil.get(column + free) <= row)) {
      free++;
    }
    return free;
  }

  private static void cover(List<Integer> coveredUntil, Placed placed) {
    while (coveredUntil.size() < placed.end()) {
      coveredUntil.add(0);
    }
    for (int c = placed.column(); c < placed.end(); c++) {
      coveredUntil.set(c, placed.bottom());
    }
  }

  /**
   * The edges of the columns, from 0 to {@code width}, by the relative widths; a column without one
   * is as wide as the others are on average.
   */
  List<Integer> edges(Sheet sheet, int width) {
    int average =
        Math.max(1, (int) sheet.widths().stream().mapToInt(Integer::intValue).average().orElse(1));
    List<Integer> parts =
        IntStream.range(0, columns)
            .mapToObj(c -> c < sheet.widths().size() ? Math.max(1, sheet.widths().get(c)) : average)
            .toList();
    long whole = parts.stream().mapToLong(Integer::intValue).sum();
    List<Integer> edges = new ArrayList<>();
    edges.add(0);
    long sum = 0;
    for (int part : parts) {
      sum += part;
      edges.add((int) (sum * width / whole));
    }
    return edges;
  }

  /** The most cells that stand beside one another. */
  int mostBeside() {
    int[] beside = new int[rows.size()];
    rows.forEach(row ->
        row.forEach(placed -> {
          for (int r = placed.row(); r < placed.bottom(); r++) {
            beside[r]++;
          }
        }));
    return IntStream.of(beside).max().orElse(0);
  }
}
