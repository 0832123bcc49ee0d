package org.kaocheng.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cells of a frame of rulings: the places of the grid its lines span, joined where no line
 * parts them. The frame's outer sides are taken as drawn even where they are not.
 */
final class PdfGrid {

  /** Lines this near, in points, are one (double borders). */
  private static final double NEAR = 3.0;

  /** How much of a side must be drawn to part two places. */
  private static final double COVER = 0.8;

  private static final int MOST_PLACES = 200_000;

  /** A rectangle of places: columns and rows from (with) and to (without). */
  record Box(int column, int row, int columnEnd, int rowEnd) {}

  private final double[] xs;
  private final double[] ys;
  private final List<List<PdfRuling>> verticals;
  private final List<List<PdfRuling>> horizontals;

  PdfGrid(List<PdfRuling> frame) {
    xs = axis(frame, false);
    ys = axis(frame, true);
    verticals = byAxis(frame, false, xs);
    horizontals = byAxis(frame, true, ys);
  }

  double x(int index) {
    return xs[index];
  }

  double y(int index) {
    return ys[index];
  }

  /** The positions of the lines of one direction and the ends of the other's, near ones as one. */
  private static double[] axis(List<PdfRuling> frame, boolean horizontal) {
    List<Double> all = new ArrayList<>();
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (PdfRuling line : frame) {
      if (line.horizontal() == horizontal) {
        all.add(line.at());
      } else {
        least = Math.min(least, line.from());
        most = Math.max(most, line.to());
      }
    }
    all.sort(null);
    // A line sticking out a little is no open side.
    if (least < all.getFirst() - 2 * NEAR) {
      all.addFirst(least);
    }
    if (most > all.getLast() + 2 * NEAR) {
      all.add(most);
    }
    return cluster(all);
  }

  /** Sorted positions with those within {@link #NEAR} of the first of a group as one. */
  static double[] cluster(List<Double> sorted) {
    List<Double> kept = new ArrayList<>();
    for (double at : sorted) {
      if (kept.isEmpty() || at - kept.getLast() > NEAR) {
        kept.add(at);
      }
    }
    return kept.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The index of the position nearest to {@code at}. */
  static int nearest(double[] positions, double at) {
    int found = Arrays.binarySearch(positions, at);
    if (found >= 0) {
      return found;
    }
    int after = -found - 1;
    if (after == 0 || after == positions.length) {
      return after == 0 ? 0 : after - 1;
    }
    return at - positions[after - 1] <= positions[after] - at ? after - 1 : after;
  }

  private static List<List<PdfRuling>> byAxis(
      List<PdfRuling> frame, boolean horizontal, double[] positions) {
    List<List<PdfRuling>> byAxis = new ArrayList<>();
    for (int i = 0; i < positions.length; i++) {
      byAxis.add(new ArrayList<>());
    }
    for (PdfRuling line : frame) {
      if (line.horizontal() == horizontal) {
        byAxis.get(nearest(positions, line.at())).add(line);
      }
    }
    return byAxis;
  }

  /** How much of a side is drawn, from 0 to 1. */
  private static double drawn(List<PdfRuling> lines, double from, double to) {
    double covered = 0;
    for (PdfRuling line : lines) {
      covered += Math.max(0, Math.min(to, line.to()) - Math.max(from, line.from()));
    }
    return covered / Math.max(to - from, 1e-6);
  }

  private int columns() {
    return xs.length - 1;
  }

  private int rows() {
    return ys.length - 1;
  }

  /** The cells by row and column; none when the frame is no grid. */
  List<Box> boxes() {
    if (columns() < 1 || rows() < 1 || (long) columns() * rows() > MOST_PLACES) {
      return List.of();
    }
    PdfGroups groups = new PdfGroups(columns() * rows());
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        joinNeighbours(groups, column, row);
      }
    }
    return rectangles(groups);
  }

  private void joinNeighbours(PdfGroups groups, int column, int row) {
    int place = row * columns() + column;
    if (column + 1 < columns() && drawn(verticals.get(column + 1), ys[row], ys[row + 1]) < COVER) {
      groups.join(place, place + 1);
    }
    if (row + 1 < rows() && drawn(horizontals.get(row + 1), xs[column], xs[column + 1]) < COVER) {
      groups.join(place, place + columns());
    }
  }

  /** Parts each group into rectangles; a group that is one gives one. */
  private List<Box> rectangles(PdfGroups groups) {
    List<Box> boxes = new ArrayList<>();
    boolean[] taken = new boolean[columns() * rows()];
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        if (!taken[row * columns() + column]) {
          boxes.add(rectangle(groups, taken, column, row));
        }
      }
    }
    return boxes;
  }

  private Box rectangle(PdfGroups groups, boolean[] taken, int column, int row) {
    int group = groups.of(row * columns() + column);
    int columnEnd = column;
    while (columnEnd < columns() && isFree(groups, taken, columnEnd, row, group)) {
      columnEnd++;
    }
    int rowEnd = row + 1;
    while (rowEnd < rows() && isRowFree(groups, taken, column, columnEnd, rowEnd, group)) {
      rowEnd++;
    }
    for (int r = row; r < rowEnd; r++) {
      Arrays.fill(taken, r * columns() + column, r * columns() + columnEnd, true);
    }
    return new Box(column, row, columnEnd, rowEnd);
  }

  private boolean isFree(PdfGroups groups, boolean[] taken, int column, int row, int group) {
    int place = row * columns() + column;
    return !taken[place] && groups.of(place) == group;
  }

  private boolean isRowFree(
      PdfGroups groups, boolean[] taken, int from, int to, int row, int group) {
    for (int column = from; column < to; column++) {
      if (!isFree(groups, taken, column, row, group)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a box lies outside the drawn lines: on a side of the frame that is drawn for other
   * boxes but not for this one, as beside the narrower of two tables that touch.
   */
  boolean isOutside(Box box) {
    return isOutside(verticals.getFirst(), box.column == 0, ys, box.row, box.rowEnd)
        || isOutside(verticals.getLast(), box.columnEnd == columns(), ys, box.row, box.rowEnd)
        || isOutside(horizontals.getFirst(), box.row == 0, xs, box.column, box.columnEnd)
        || isOutside(horizontals.getLast(), box.rowEnd == rows(), xs, box.column, box.columnEnd);
  }

  private static boolean isOutside(
      List<PdfRuling> side, boolean touches, double[] positions, int from, int to) {
    return touches && !side.isEmpty() && drawn(side, positions[from], positions[to]) < 0.2;
  }

  /** The column and row a point lies in; empty outside of the grid. */
  int[] place(double x, double y) {
    int column = interval(xs, x);
    int row = interval(ys, y);
    return column < 0 || row < 0 ? new int[0] : new int[] {column, row};
  }

  private static int interval(double[] positions, double at) {
    int found = Arrays.binarySearch(positions, at);
    int index = found >= 0 ? found : -found - 2;
    return index >= positions.length - 1 ? -1 : index;
  }

  /** For each row and column the index of the box that covers it. */
  int[][] owners(List<Box> boxes) {
    int[][] owners = new int[rows()][columns()];
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      for (int row = box.row; row < box.rowEnd; row++) {
        Arrays.fill(owners[row], box.column, box.columnEnd, i);
      }
    }
    return owners;
  }

  double area() {
    return (xs[xs.length - 1] - xs[0]) * (ys[ys.length - 1] - ys[0]);
  }

  /** Whether no line is drawn along the lower side. */
  boolean isOpenBelow() {
    return drawn(horizontals.getLast(), xs[0], xs[xs.length - 1]) < 0.2;
  }
}
