package org.kaocheng.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.kaocheng.document.Cell;
import org.kaocheng.document.Table;
import org.kaocheng.document.Text;

/**
 * Reads a table of a web page. A table that only lays out the page - one cell holds nearly all of
 * its text, in several paragraphs or with a table inside - is no table: its content joins the flow.
 */
final class HtmlTable {

  /** The bounds that browsers set on spans. */
  private static final int MOST_COLUMNS = 1000;

  private static final int SEVERAL_BLOCKS = 5;
  private static final int LONG = 300;

  private record Place(Blocks content, int columnSpan, int rowSpan) {}

  private final Blocks into;
  private final boolean dropsFrame;
  private final List<List<Place>> rows = new ArrayList<>();

  HtmlTable(HtmlFlow around) {
    into = around.blocks();
    dropsFrame = around.dropsFrame();
  }

  /** Reads a table element. */
  void read(Element table) throws UnreadableException {
    for (Element child : table.children()) {
      switch (child.normalName()) {
        case "caption" -> new HtmlFlow(into, dropsFrame).read(child);
        case "tr" -> section(List.of(child));
        case "thead", "tbody", "tfoot" -> {
          if (!HtmlFlow.isHidden(child)) {
            section(child.children());
          }
        }
        default -> {}
      }
    }
    if (isLayout()) {
      rows.forEach(row -> row.forEach(place -> into.addAll(place.content)));
    } else {
      into.table(finished());
    }
  }

  private void section(List<Element> children) throws UnreadableException {
    List<Element> visible =
        children.stream()
            .filter(row -> row.normalName().equals("tr") && !HtmlFlow.isHidden(row))
            .toList();
    for (int i = 0; i < visible.size(); i++) {
      row(visible.get(i), visible.size() - i);
    }
  }

  private void row(Element row, int rowsLeft) throws UnreadableException {
    List<Place> places = new ArrayList<>();
    for (Element cell : row.children()) {
      boolean isCell = cell.normalName().equals("td") || cell.normalName().equals("th");
      if (isCell && !HtmlFlow.isHidden(cell)) {
        int columnSpan = Math.clamp(span(cell, "colspan"), 1, MOST_COLUMNS);
        int declared = span(cell, "rowspan");
        // Zero means down to the section's end.
        int rowSpan = declared == 0 ? rowsLeft : Math.clamp(declared, 1, Math.max(1, rowsLeft));
        into.budget().cells(columnSpan);
        Blocks content = new Blocks(into.budget());
        new HtmlFlow(content, dropsFrame).read(cell);
        places.add(new Place(content, columnSpan, rowSpan));
      }
    }
    rows.add(places);
  }

  private static int span(Element cell, String attribute) {
    try {
      return Integer.parseInt(cell.attr(attribute).strip());
    } catch (NumberFormatException none) {
      return 1;
    }
  }

  private boolean isLayout() {
    long all = 0;
    long largest = 0;
    boolean rich = false;
    int cells = 0;
    for (List<Place> row : rows) {
      for (Place place : row) {
        cells++;
        long length = place.content.length();
        all += length;
        if (length >= largest) {
          largest = length;
          rich =
              place.content.hasTable() || (place.content.size() >= SEVERAL_BLOCKS && length > LONG);
        }
      }
    }
    return cells == 1 || (rich && largest * 10 >= all * 8);
  }

  private List<Table.Row> finished() {
    List<Table.Row> finished = new ArrayList<>();
    for (List<Place> row : rows) {
      List<Cell> cells = new ArrayList<>();
      for (Place place : row) {
        Text text = place.content.lines();
        cells.add(new Cell(text, place.columnSpan, place.rowSpan));
      }
      finished.add(new Table.Row(cells));
    }
    return finished;
  }
}
