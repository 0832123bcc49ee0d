package org.kaocheng.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kaocheng.document.Cell;
import org.kaocheng.document.Table;

/**
 * A table by the geometry of its cells.
 *
 * @param cells from top to bottom and left to right
 * @param page the page it begins on
 * @param lastPage the page it ends on
 * @param shift what must be taken from y to get the place on its last page
 * @param openBelow whether no line closes it at the bottom
 */
record PdfTable(List<PdfCell> cells, int page, int lastPage, double shift, boolean openBelow)
    implements PdfItem {

  private static final double NEAR = 3;

  PdfTable {
    cells =
        cells.stream()
            .sorted(Comparator.comparingDouble(PdfCell::top).thenComparingDouble(PdfCell::left))
            .toList();
  }

  @Override
  public double top() {
    return cells.stream().mapToDouble(PdfCell::top).min().orElse(0);
  }

  double bottom() {
    return cells.stream().mapToDouble(PdfCell::bottom).max().orElse(0);
  }

  double left() {
    return cells.stream().mapToDouble(PdfCell::left).min().orElse(0);
  }

  double right() {
    return cells.stream().mapToDouble(PdfCell::right).max().orElse(0);
  }

  /** The cells that touch the upper border. */
  List<PdfCell> firstCells() {
    double top = top();
    return cells.stream().filter(cell -> cell.top() - top <= NEAR).toList();
  }

  /** The cells that touch the lower border. */
  List<PdfCell> lastCells() {
    double bottom = bottom();
    return cells.stream().filter(cell -> bottom - cell.bottom() <= NEAR).toList();
  }

  /** The upper borders of its rows. */
  double[] rowTops() {
    return PdfGrid.cluster(cells.stream().map(PdfCell::top).sorted().toList());
  }

  /** The borders of its columns. */
  double[] columnBorders() {
    List<Double> borders = new ArrayList<>();
    for (PdfCell cell : cells) {
      borders.add(cell.left());
      borders.add(cell.right());
    }
    borders.sort(null);
    return PdfGrid.cluster(borders);
  }

  /** The table for the document, spans counted on the grid of all its pages. */
  Table toTable(int gap) {
    double[] columns = columnBorders();
    double[] tops = rowTops();
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < tops.length; i++) {
      rows.add(new ArrayList<>());
    }
    for (PdfCell cell : cells) {
      int row = PdfGrid.nearest(tops, cell.top());
      int below = row;
      while (below < tops.length && tops[below] < cell.bottom() - NEAR) {
        below++;
      }
      int span = PdfGrid.nearest(columns, cell.right()) - PdfGrid.nearest(columns, cell.left());
      rows.get(row).add(new Cell(cell.toText(), Math.max(1, span), Math.max(1, below - row)));
    }
    return new Table(rows.stream().map(Table.Row::new).toList(), gap);
  }
}
