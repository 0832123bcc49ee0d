package org.kaocheng.render;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.kaocheng.compose.Sheet;
import org.kaocheng.compose.Span;

/**
 * The table of a sheet on pages: heads repeated, rows kept whole unless one alone is taller than
 * half a page, cells over several rows carried on where a page ends among them.
 */
final class TableLayout {

  /** Heads up to this part of a page are repeated. */
  private static final double MOST_HEADS = 0.4;

  private final PageFlow flow;
  private final Sheet sheet;
  private final List<Integer> edges;
  private final double size;
  private final IdentityHashMap<SheetGrid.Placed, CellLines> cells = new IdentityHashMap<>();
  private final double[] heights;
  private final List<SheetGrid.Placed> all;

  TableLayout(
      PageFlow flow, TypeMeasure measure, Sheet sheet, SheetGrid grid, List<Integer> edges) {
    this.flow = flow;
    this.sheet = sheet;
    this.edges = edges;
    size = SheetMeasure.of(sheet, grid, edges, flow.form().textHeight()).size();
    all = grid.rows().stream().flatMap(List::stream).toList();
    all.forEach(placed -> cells.put(placed, CellLines.of(placed, measure, edges, size)));
    heights = new double[grid.rows().size()];
    measureFrom(0);
  }

  /** The size of its letters. */
  double size() {
    return size;
  }

  /** Its height on one page. */
  double height() {
    return sum(0, heights.length);
  }

  /** What must stand together at its beginning: the heads and a row. */
  double beginning() {
    int rows = Math.min(heights.length, sheet.headRows() + 1);
    return Math.min(sum(0, rows), flow.form().textHeight() / 2);
  }

  /** Lays it; {@code below} is the room of what must stand on the page of the last row. */
  void lay(double below) {
    int row = 0;
    while (row < heights.length) {
      if (row >= sheet.headRows() && row > 0 && flow.isFresh() && repeated() > 0) {
        heads();
      }
      int end = fitting(row, below);
      if (end > row) {
        segment(row, end, sum(row, end));
        row = end;
      } else if (heights[row] > SheetMeasure.TALL * flow.form().textHeight()
          && flow.left() > 4 * line()) {
        segment(row, row, flow.left());
      } else if (isTop()) {
        segment(row, row, flow.left());
      } else {
        flow.next();
      }
      measureFrom(row);
    }
  }

  private double line() {
    return size * SheetMeasure.LEADING;
  }

  /** Whether nothing but the heads stands on the page. */
  private boolean isTop() {
    return flow.isFresh() || flow.y() < flow.form().top() + repeated() + 1;
  }

  /** The height of the heads every page begins with; 0 when they would take up the page. */
  private double repeated() {
    double heads = sum(0, Math.min(sheet.headRows(), heights.length));
    return heads < MOST_HEADS * flow.form().textHeight() ? heads : 0;
  }

  /** The first row that does not fit any more. */
  private int fitting(int from, double below) {
    double left = flow.left() + 0.01;
    int end = from;
    double used = 0;
    while (end < heights.length && used + heights[end] <= left) {
      used += heights[end];
      end++;
    }
    if (end == heights.length) {
      return used + below <= left || end - from < 3 ? end : end - 1;
    }
    return calm(from, end);
  }

  /** A place to break a little higher up where no cell over several rows is cut. */
  private int calm(int from, int end) {
    int lowest = from + (end - from) * 2 / 3;
    for (int row = end; row > Math.max(lowest, from); row--) {
      int at = row;
      if (all.stream().noneMatch(p -> p.row() < at && p.bottom() > at)) {
        return row;
      }
    }
    return end;
  }

  private double sum(int from, int to) {
    double sum = 0;
    for (int row = from; row < to; row++) {
      sum += heights[row];
    }
    return sum;
  }

  /** Heights from a row on, by the lines still to be printed. */
  private void measureFrom(int row) {
    SheetMeasure.stretch(
        heights, row, size, all, placed -> lines(placed).height(placed.cell(), size));
  }

  private CellLines lines(SheetGrid.Placed placed) {
    CellLines lines = cells.get(placed);
    if (lines == null) {
      throw new IllegalStateException("no lines of " + placed);
    }
    return lines;
  }

  private void heads() {
    int end = sheet.headRows();
    for (SheetGrid.Placed placed : all) {
      if (placed.row() < end) {
        lines(placed).rewind();
      }
    }
    measureHeads(end);
    segment(0, end, sum(0, end));
  }

  private void measureHeads(int end) {
    double[] head = new double[heights.length];
    SheetMeasure.stretch(head, 0, size, all, placed -> lines(placed).height(placed.cell(), size));
    System.arraycopy(head, 0, heights, 0, end);
  }

  /**
   * Prints the rows from {@code from} to {@code end} (without), or, when they are the same, as much
   * of one row as the height holds.
   */
  private void segment(int from, int end, double height) {
    int last = Math.max(end, from + 1);
    double top = flow.y();
    for (SheetGrid.Placed placed : all) {
      if (placed.row() < last && placed.bottom() > from) {
        int first = Math.max(placed.row(), from);
        int bottom = Math.min(placed.bottom(), last);
        double above = top + sum(from, first);
        double tall = end == from ? height : sum(first, bottom);
        boolean ends = placed.bottom() <= end;
        cell(placed, above, tall, ends);
      }
    }
    flow.advance(height);
  }

  private void cell(SheetGrid.Placed placed, double top, double height, boolean ends) {
    double left = flow.form().left() + edges.get(placed.column()) / 20.0;
    double right = flow.form().left() + edges.get(placed.end()) / 20.0;
    flow.page().box(left, top, right, top + height);
    int room = (int) Math.floor((height - SheetMeasure.EDGES) / line() + 0.01);
    List<SetLine> printed = lines(placed).take(ends ? Integer.MAX_VALUE : room);
    boolean whole = lines(placed).isDone();
    double over = height - printed.size() * line();
    double y = top + (whole ? over / 2 : SheetMeasure.EDGES / 2);
    double half = SheetMeasure.SIDES / 2;
    for (SetLine line : printed) {
      double free = right - left - line.width();
      double x =
          switch (WordStyle.cell(placed.cell())) {
            case CELL_CENTRE, CELL_HEAD -> left + free / 2;
            case CELL_FIGURE -> right - half - line.width();
            default -> left + half + SheetMeasure.indent(placed, edges, size);
          };
      flow.page().put(line, size, x, PageForm.baseline(y, line(), size), 0);
      y += line();
    }
  }

  /** Lines of a cell, printed one after another over as many pages as it takes. */
  static final class CellLines {
    private final List<SetLine> lines;
    private int next;

    private CellLines(List<SetLine> lines) {
      this.lines = lines;
    }

    static CellLines of(
        SheetGrid.Placed placed, TypeMeasure measure, List<Integer> edges, double size) {
      Face face = WordStyle.cell(placed.cell()) == WordStyle.CELL_HEAD ? Face.HEI : Face.SONG;
      double room = SheetMeasure.room(placed, edges, size);
      List<SetLine> lines = new ArrayList<>();
      for (String line : Lines.of(placed.cell())) {
        lines.addAll(LineBreaker.lines(List.of(Span.of(line)), face, measure, size, room, room));
      }
      return new CellLines(lines);
    }

    double height(org.kaocheng.compose.SheetCell cell, double size) {
      double least = next == 0 ? SheetMeasure.least(cell, size) : 0;
      return Math.max(
          least, (lines.size() - next) * size * SheetMeasure.LEADING + SheetMeasure.EDGES);
    }

    List<SetLine> take(int most) {
      int end = (int) Math.min(lines.size(), (long) next + Math.max(0, most));
      List<SetLine> taken = lines.subList(next, end);
      next = end;
      return taken;
    }

    boolean isDone() {
      return next == lines.size();
    }

    void rewind() {
      next = 0;
    }
  }
}
