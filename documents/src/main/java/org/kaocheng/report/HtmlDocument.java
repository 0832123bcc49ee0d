package org.kaocheng.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaocheng.fact.Grid;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Reading;

/** The report as it was read: headings, paragraphs and tables with merged cells, all marked. */
final class HtmlDocument {

  private static final int DEEPEST_HEADING = 6;

  private final Html html;
  private final Reading reading;
  private final Map<Integer, List<Mark>> marks;
  private final Map<Integer, Grid> gridsByPassage = new HashMap<>();

  HtmlDocument(Html html, Reading reading, Map<Integer, List<Mark>> marks) {
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
    HtmlPassage.write(html, passage.text(), marks.getOrDefault(passage.index(), List.of()));
  }

  private void table(Grid grid) {
    html.open("div", "class", "table", "tabindex", "0").open("table");
    boolean[][] covered = new boolean[grid.rows().size()][grid.width()];
    for (int row = 0; row < grid.rows().size(); row++) {
      html.open("tr");
      for (int column = 0; column < grid.rows().get(row).size(); column++) {
        if (!covered[row][column]) {
          cell(grid, row, column, covered);
        }
      }
      html.end("tr");
    }
    html.close("table").end("div");
  }

  /** Writes the cell that begins here over as large a rectangle as it reaches. */
  private void cell(Grid grid, int row, int column, boolean[][] covered) {
    Grid.Slot slot = grid.rows().get(row).get(column);
    if (!slot.first()) {
      // A place that a cell of odd shape reaches but no rectangle from its beginning covers.
      html.element("td", "");
      return;
    }
    int columns = 1;
    while (reaches(grid, row, column + columns, slot.passage())) {
      columns++;
    }
    int rows = 1;
    while (reachesRow(grid, row + rows, column, columns, slot.passage())) {
      rows++;
    }
    for (int r = row; r < row + rows; r++) {
      for (int c = column; c < column + columns; c++) {
        covered[r][c] = true;
      }
    }
    html.open("td", "colspan", span(columns), "rowspan", span(rows));
    text(reading.passages().get(slot.passage()));
    html.close("td");
  }

  private static String span(int count) {
    return count == 1 ? "" : Integer.toString(count);
  }

  private static boolean reachesRow(Grid grid, int row, int column, int columns, int passage) {
    for (int c = column; c < column + columns; c++) {
      if (!reaches(grid, row, c, passage)) {
        return false;
      }
    }
    return true;
  }

  private static boolean reaches(Grid grid, int row, int column, int passage) {
    return grid.slot(row, column)
        .filter(slot -> slot.passage() == passage && !slot.first())
        .isPresent();
  }
}
