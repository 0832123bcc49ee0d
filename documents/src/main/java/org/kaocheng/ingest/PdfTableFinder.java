package org.kaocheng.ingest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the ruled tables of a page and parts the page's glyphs between them and the rest. */
final class PdfTableFinder {

  private static final double WIDEST_PADDING = 8;

  private final PdfPage page;
  private final Set<PdfGlyph> rest;
  private final List<PdfTable> tables = new ArrayList<>();

  PdfTableFinder(PdfPage page, PdfBudget budget) {
    this.page = page;
    rest = new LinkedHashSet<>(page.glyphs());
    // Wide frames first: what stands in a cell of an outer table is that cell's text.
    PdfRulings.frames(page.rulings(), budget).stream()
        .map(PdfGrid::new)
        .sorted((one, other) -> Double.compare(other.area(), one.area()))
        .forEach(grid -> {
          budget.checkTime();
          take(grid);
        });
  }

  List<PdfTable> tables() {
    return tables;
  }

  /** The glyphs outside of all tables. */
  List<PdfGlyph> rest() {
    return List.copyOf(rest);
  }

  private void take(PdfGrid grid) {
    List<PdfGrid.Box> boxes = grid.boxes();
    if (boxes.size() < 2) {
      return;
    }
    List<List<PdfGlyph>> contents = contents(grid, boxes);
    List<PdfGlyph> all = contents.stream().flatMap(List::stream).toList();
    if (all.isEmpty()) {
      return;
    }
    all.forEach(rest::remove);
    tables.add(table(grid, boxes, contents));
  }

  private List<List<PdfGlyph>> contents(PdfGrid grid, List<PdfGrid.Box> boxes) {
    int[][] owner = grid.owners(boxes);
    List<List<PdfGlyph>> contents = new ArrayList<>();
    boxes.forEach(box -> contents.add(new ArrayList<>()));
    for (PdfGlyph glyph : rest) {
      int[] place = grid.place(glyph.centre(), glyph.middle());
      if (place.length > 0) {
        contents.get(owner[place[1]][place[0]]).add(glyph);
      }
    }
    return contents;
  }

  private PdfTable table(PdfGrid grid, List<PdfGrid.Box> boxes, List<List<PdfGlyph>> contents) {
    List<List<PdfTextLine>> lines =
        contents.stream().map(glyphs -> PdfTextLine.group(glyphs, page.number())).toList();
    double padding = padding(grid, boxes, lines);
    List<PdfCell> cells = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      PdfGrid.Box box = boxes.get(i);
      if (!lines.get(i).isEmpty() || !grid.isOutside(box)) {
        cells.add(
            PdfCell.of(
                grid.x(box.column()),
                grid.y(box.row()),
                grid.x(box.columnEnd()),
                grid.y(box.rowEnd()),
                padding,
                lines.get(i),
                page.number()));
      }
    }
    return new PdfTable(cells, page.number(), page.number(), 0, grid.isOpenBelow());
  }

  /** How near to the left borders text begins: the table's inner margin. */
  private static double padding(
      PdfGrid grid, List<PdfGrid.Box> boxes, List<List<PdfTextLine>> lines) {
    double least = WIDEST_PADDING;
    for (int i = 0; i < boxes.size(); i++) {
      for (PdfTextLine line : lines.get(i)) {
        least = Math.min(least, line.start() - grid.x(boxes.get(i).column()));
      }
    }
    return Math.max(0, least);
  }
}
