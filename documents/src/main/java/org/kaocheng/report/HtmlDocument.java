package org.kaocheng.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaocheng.fact.Grid;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Reading;
import org.kaocheng.report.Rectangles.Rectangle;

/** The report as it was read: headings, paragraphs and tables with merged cells, all marked. */
final class HtmlDocument {

  private static final int DEEPEST_HEADING = 6;

  private final Html html;
  private final Reading reading;
  private final Map<Integer, List<Mark>> marks;
  private final FactLinks links;
  private final Map<Integer, Grid> gridsByPassage = new HashMap<>();

  HtmlDocument(Html html, Reading reading, Map<Integer, List<Mark>> marks, FactLinks links) {
    this.links = links;
    this.html = html;
    this.reading = reading;
    this.marks = marks;
    for (Grid grid : reading.grids()) {
      grid.rows()
          .forEach(row -> row.forEach(slot -> gridsByPassage.putIfAbsent(slot.passage(), grid)));
    }
  }

  /** Writes everything in reading order; a table stands where its first cell does. */
  void write() {
    Set<Integer> tables = new HashSet<>();
    for (Passage passage : reading.passages()) {
      Grid grid = gridsByPassage.get(passage.index());
      if (grid == null) {
        passage(passage);
      } else if (tables.add(grid.table())) {
        table(grid);
      }
    }
  }

  private void passage(Passage passage) {
    String tag =
        passage.kind() == Passage.Kind.HEADING
            ? "h" + Math.clamp(passage.level() + 1, 2, DEEPEST_HEADING)
            : "p";
    html.open(tag);
    text(passage);
    html.end(tag);
  }

  private void text(Passage passage) {
    HtmlPassage.write(
        html,
        passage.text(),
        marks.getOrDefault(passage.index(), List.of()),
        links.in(passage.index()));
  }

  private void table(Grid grid) {
    html.open("div", "class", "table", "tabindex", "0").open("table");
    Rectangles cells = new Rectangles(grid);
    for (int row = 0; row < grid.rows().size(); row++) {
      html.open("tr");
      for (int column = 0; column < grid.rows().get(row).size(); column++) {
        Rectangle cell = cells.at(row, column);
        if (cell == null) {
          html.element("td", "");
        } else if (cell.row() == row && cell.column() == column) {
          cell(cell);
        }
      }
      html.end("tr");
    }
    html.close("table").end("div");
  }

  private void cell(Rectangle cell) {
    html.open("td", "colspan", span(cell.columns()), "rowspan", span(cell.rows()));
    text(reading.passages().get(cell.passage()));
    html.close("td");
  }

  private static String span(int count) {
    return count == 1 ? "" : Integer.toString(count);
  }
}
