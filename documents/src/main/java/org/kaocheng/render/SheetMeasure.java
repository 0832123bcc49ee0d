package org.kaocheng.render;

import java.util.List;
import org.kaocheng.compose.Sheet;
import org.kaocheng.compose.SheetCell;

/**
 * How large a sheet is set and about how tall it becomes, by the widths that characters have in
 * most fonts: so that the same sheet looks alike in every format.
 *
 * @param size the size of its letters in points
 * @param heights the heights of its rows in points
 */
record SheetMeasure(double size, List<Double> heights) {

  /** 小四, 五号, 小五, 六号. */
  private static final List<Double> SIZES = List.of(12.0, 10.5, 9.0, 7.5);

  /** What a cell keeps free at its left and right edges together. */
  static final double SIDES = 7;

  /** What a cell keeps free above and below together. */
  static final double EDGES = 5;

  /** The height of a line by the size of its letters. */
  static final double LEADING = 1.3;

  /** How much wider figures are in the widest of the fonts a reader may have in place of ours. */
  private static final double FIGURE = 1.25;

  /** Room for a name and a seal. */
  private static final double SIGNATURE = 56;

  /**
   * The measure of a sheet.
   *
   * @param grid its cells at their places
   * @param edges the edges of its columns in twentieths of a point
   */
  static SheetMeasure of(Sheet sheet, SheetGrid grid, List<Integer> edges) {
    double size = size(sheet, grid, edges);
    double[] heights = new double[grid.rows().size()];
    for (List<SheetGrid.Placed> row : grid.rows()) {
      for (SheetGrid.Placed placed : row) {
        if (placed.rowSpan() == 1) {
          heights[placed.row()] = Math.max(heights[placed.row()], height(placed, edges, size));
        }
      }
    }
    for (List<SheetGrid.Placed> row : grid.rows()) {
      for (SheetGrid.Placed placed : row) {
        stretch(heights, placed, Math.max(height(placed, edges, size), least(size)));
      }
    }
    return new SheetMeasure(
        size, java.util.Arrays.stream(heights).map(h -> Math.max(h, least(size))).boxed().toList());
  }

  /** What is wanting for a cell over several rows is added to the last of them. */
  private static void stretch(double[] heights, SheetGrid.Placed placed, double wanted) {
    double has = 0;
    for (int r = placed.row(); r < placed.bottom(); r++) {
      has += heights[r];
    }
    if (has < wanted) {
      heights[placed.bottom() - 1] += wanted - has;
    }
  }

  /** The least height of a row. */
  static double least(double size) {
    return size * LEADING + EDGES;
  }

  /** The least height of a cell with what it holds left aside. */
  static double least(SheetCell cell, double size) {
    return cell.kind() == SheetCell.Kind.SIGNATURE ? SIGNATURE : least(size);
  }

  /** The height of all rows. */
  double height() {
    return heights.stream().mapToDouble(Double::doubleValue).sum();
  }

  private static double size(Sheet sheet, SheetGrid grid, List<Integer> edges) {
    int beside = grid.mostBeside();
    int at = beside <= 6 ? 0 : beside <= 10 ? 1 : 2;
    while (at < SIZES.size() - 1 && !fits(grid, edges, SIZES.get(at))) {
      at++;
    }
    return SIZES.get(at);
  }

  /** Whether no figure is broken. */
  private static boolean fits(SheetGrid grid, List<Integer> edges, double size) {
    return grid.rows().stream()
        .flatMap(List::stream)
        .filter(placed -> placed.cell().kind() == SheetCell.Kind.FIGURE)
        .allMatch(placed ->
            Lines.of(placed.cell()).stream()
                .allMatch(line ->
                    line.length() > 24
                        || FIGURE * Spread.ems(line) * size <= room(placed, edges, size)));
  }

  private static double room(SheetGrid.Placed placed, List<Integer> edges, double size) {
    double width = (edges.get(placed.end()) - edges.get(placed.column())) / 20.0;
    return Math.max(size, width - SIDES - placed.cell().indent() * size);
  }

  private static double height(SheetGrid.Placed placed, List<Integer> edges, double size) {
    double room = Math.floor(room(placed, edges, size) / size * 2) / 2;
    double lines = 0;
    for (String line : Lines.of(placed.cell())) {
      lines += Math.max(1, Math.ceil(Spread.ems(line) / Math.max(1, room)));
    }
    return Math.max(least(placed.cell(), size), lines * size * LEADING + EDGES);
  }
}
