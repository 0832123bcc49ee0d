package org.kaocheng.compose;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays blocks of different widths over one grid: every block has its own columns, whose edges are
 * kept where they are, so that rows of one block need not follow another's.
 */
final class SheetBuilder {

  /** A block's cells before the common grid is known. */
  private record Piece(List<Integer> widths, List<Sheet.Row> rows) {}

  private final List<Piece> pieces = new ArrayList<>();

  /**
   * Adds rows.
   *
   * @param widths the widths of the rows' columns, in parts of all
   */
  void add(List<Integer> widths, List<Sheet.Row> rows) {
    if (!rows.isEmpty()) {
      pieces.add(new Piece(List.copyOf(widths), List.copyOf(rows)));
    }
  }

  /** The edges of all columns of all blocks, as parts of {@value #WHOLE}. */
  private static final int WHOLE = 1200;

  private List<Integer> edges() {
    List<Integer> edges = new ArrayList<>();
    for (Piece piece : pieces) {
      edges(piece.widths()).stream().filter(edge -> !edges.contains(edge)).forEach(edges::add);
    }
    edges.sort(Integer::compare);
    return edges;
  }

  private static List<Integer> edges(List<Integer> widths) {
    int sum = widths.stream().mapToInt(Integer::intValue).sum();
    List<Integer> edges = new ArrayList<>();
    int at = 0;
    for (int width : widths) {
      at += width;
      // Edges that nearly meet are one, so that no sliver of a column arises.
      edges.add((at * WHOLE / sum + 5) / 10 * 10);
    }
    return edges;
  }

  /** The widths of the common columns. */
  List<Integer> widths() {
    List<Integer> widths = new ArrayList<>();
    int before = 0;
    for (int edge : edges()) {
      widths.add(edge - before);
      before = edge;
    }
    return widths;
  }

  /** All rows over the common columns. */
  List<Sheet.Row> rows() {
    List<Integer> common = edges();
    List<Sheet.Row> rows = new ArrayList<>();
    for (Piece piece : pieces) {
      List<Integer> own = edges(piece.widths());
      int[] open = new int[own.size()];
      for (Sheet.Row row : piece.rows()) {
        rows.add(new Sheet.Row(spread(row, own, common, open)));
      }
    }
    return rows;
  }

  /**
   * A row's cells over the common columns.
   *
   * @param open how many rows further each own column is covered by a cell from above
   */
  private static List<SheetCell> spread(
      Sheet.Row row, List<Integer> own, List<Integer> common, int[] open) {
    List<SheetCell> cells = new ArrayList<>();
    int column = 0;
    for (SheetCell cell : row.cells()) {
      while (column < open.length && open[column] > 0) {
        open[column]--;
        column++;
      }
      int last = Math.min(own.size(), column + cell.columnSpan()) - 1;
      int from = column == 0 ? 0 : common.indexOf(own.get(column - 1)) + 1;
      int to = common.indexOf(own.get(last));
      cells.add(cell.over(to - from + 1, cell.rowSpan()));
      for (int each = column; each <= last; each++) {
        open[each] = cell.rowSpan() - 1;
      }
      column = last + 1;
    }
    while (column < open.length && open[column] > 0) {
      open[column]--;
      column++;
    }
    return cells;
  }
}
