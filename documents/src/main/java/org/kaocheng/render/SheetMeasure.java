package org.kaocheng.render;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
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

  /** How much taller lines are in the tallest of those fonts. */
  private static final double TALLER = 1.1;

  /** A table up to this part of a page is kept on one. */
  static final double KEPT = 0.55;

  /** A row taller than this part of a page may be split. */
  static final double TALL = 0.5;

  /** No sheet is set smaller than 小五 only to stand on one page. */
  private static final double LEAST_FOR_PAGE = 9;

  /** Characters that must have room beside an indent. */
  private static final int LEAST_ROOM = 4;

  /** Room for a name and a seal. */
  private static final double SIGNATURE = 56;

  /**
   * The measure of a sheet: in the largest size its columns allow and in which it stands on one
   * page, if possible in any font; in the largest its columns allow when it is too long for a page.
   *
   * @param grid its cells at their places
   * @param edges the edges of its columns in twentieths of a point
   * @param page the height of the text of a page in points
   */
  static SheetMeasure of(Sheet sheet, SheetGrid grid, List<Integer> edges, double page) {
    List<SheetMeasure> sizes =
        SIZES.subList(size(grid, edges), SIZES.size()).stream()
            .map(size -> in(size, grid, edges))
            .toList();
    for (double fonts : new double[] {TALLER, 1}) {
      for (SheetMeasure each : sizes) {
        double around = above(sheet, each.size) + below(sheet, each.size);
        if (each.size >= LEAST_FOR_PAGE && around + each.height() * fonts <= page) {
          return each;
        }
      }
    }
    return sizes.getFirst();
  }

  private static SheetMeasure in(double size, SheetGrid grid, List<Integer> edges) {
    double[] heights = new double[grid.rows().size()];
    List<SheetGrid.Placed> all = grid.rows().stream().flatMap(List::stream).toList();
    stretch(heights, 0, size, all, placed -> height(placed, edges, size));
    return new SheetMeasure(size, DoubleStream.of(heights).boxed().toList());
  }

  /** The height of what stands above the table. */
  static double above(Sheet sheet, double size) {
    double annex = sheet.annex().isEmpty() ? 0 : PageForm.PITCH;
    double title = sheet.title().isEmpty() ? 0 : PageForm.PITCH * 1.5;
    return annex + title + sheet.above().size() * pitch(size);
  }

  /** The height of the lines below the table. */
  static double below(Sheet sheet, double size) {
    return sheet.below().size() * pitch(size);
  }

  /** The distance of lines above and below a table. */
  static double pitch(double size) {
    return size * LEADING + 4;
  }

  /**
   * Makes rows from {@code from} on as tall as their cells ask for: first those of one row, then,
   * what is wanting for a cell over several is added to the last of them.
   */
  static void stretch(
      double[] heights,
      int from,
      double size,
      List<SheetGrid.Placed> cells,
      ToDoubleFunction<SheetGrid.Placed> wanted) {
    for (int r = from; r < heights.length; r++) {
      heights[r] = least(size);
    }
    for (boolean several : new boolean[] {false, true}) {
      for (SheetGrid.Placed placed : cells) {
        int first = Math.max(from, placed.row());
        if (placed.bottom() - first > 1 == several && placed.bottom() > from) {
          double has = 0;
          for (int r = first; r < placed.bottom(); r++) {
            has += heights[r];
          }
          double over = wanted.applyAsDouble(placed) - has;
          heights[placed.bottom() - 1] += Math.max(0, over);
        }
      }
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

  /** Where the largest size stands in which so many columns have room and no figure is broken. */
  private static int size(SheetGrid grid, List<Integer> edges) {
    int beside = grid.mostBeside();
    int at = beside <= 6 ? 0 : beside <= 10 ? 1 : 2;
    while (at < SIZES.size() - 1 && !fits(grid, edges, SIZES.get(at))) {
      at++;
    }
    return at;
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

  /** The room for a cell's words in points. */
  static double room(SheetGrid.Placed placed, List<Integer> edges, double size) {
    return Math.max(size, inner(placed, edges) - indent(placed, edges, size));
  }

  /** How far a cell's words are set in, in points: less where the column is narrow. */
  static double indent(SheetGrid.Placed placed, List<Integer> edges, double size) {
    double most = Math.max(0, inner(placed, edges) - LEAST_ROOM * size);
    return Math.min(most, placed.cell().indent() * size);
  }

  private static double inner(SheetGrid.Placed placed, List<Integer> edges) {
    return (edges.get(placed.end()) - edges.get(placed.column())) / 20.0 - SIDES;
  }

  /** The height of a cell in points. */
  static double height(SheetGrid.Placed placed, List<Integer> edges, double size) {
    double room = Math.floor(room(placed, edges, size) / size * 2) / 2;
    double lines = 0;
    for (String line : Lines.of(placed.cell())) {
      lines += Math.max(1, Math.ceil(Spread.ems(line) / Math.max(1, room)));
    }
    return Math.max(least(placed.cell(), size), lines * size * LEADING + EDGES);
  }
}
