package org.kaocheng.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Grid;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Reading;
import org.kaocheng.fact.Subject;
import org.kaocheng.value.DisplayWidth;

/**
 * Composes a report that was read as it stands, word for word, in official dress: its headings,
 * paragraphs and tables. Nothing is added or left out.
 */
public final class ReadingComposer {

  private static final int NARROWEST = 6;
  private static final int WIDEST = 40;
  private static final int MOST_HEAD_ROWS = 3;
  private static final int LONGEST_TITLE = 60;

  /** Tables whose lines hold more half-width characters are laid on their side. */
  private static final int WIDE = 170;

  private final Reading reading;
  private final Set<Integer> figures = new HashSet<>();
  private final Map<Integer, Grid> firstOf = new HashMap<>();
  private final List<Element> elements = new ArrayList<>();

  private ReadingComposer(Reading reading) {
    this.reading = reading;
    for (Fact fact : reading.facts()) {
      if (fact.origin() == Fact.Origin.CELL && fact.content() instanceof Content.Figure) {
        figures.add(fact.place().passage());
      }
    }
    for (Grid grid : reading.grids()) {
      grid.rows().stream()
          .flatMap(List::stream)
          .filter(Grid.Slot::first)
          .findFirst()
          .ifPresent(slot -> firstOf.put(slot.passage(), grid));
    }
  }

  /** The report. */
  public static Composition compose(Reading reading) {
    ReadingComposer composer = new ReadingComposer(reading);
    String title = "";
    for (Passage passage : reading.passages()) {
      boolean first = composer.elements.isEmpty();
      composer.add(passage);
      if (first
          && !composer.elements.isEmpty()
          && composer.elements.getFirst() instanceof Element.Title(String text)) {
        title = text;
      }
    }
    return new Composition(
        title.isEmpty() ? reading.identification().unit() : title, composer.elements);
  }

  private void add(Passage passage) {
    if (passage.kind() == Passage.Kind.CELL) {
      Grid grid = firstOf.get(passage.index());
      if (grid != null) {
        elements.add(sheet(grid));
      }
      return;
    }
    if (passage.isBlank()) {
      return;
    }
    String text = passage.text().strip();
    boolean title =
        elements.isEmpty()
            && text.length() <= LONGEST_TITLE
            && passage.number().isEmpty()
            && text.indexOf('。') < 0;
    if (title) {
      elements.add(new Element.Title(text));
    } else if (passage.kind() == Passage.Kind.HEADING) {
      elements.add(new Element.Heading(Math.max(1, passage.level()), text));
    } else {
      for (String line : text.split("\n", -1)) {
        if (!line.isBlank()) {
          elements.add(Element.Line.of(line.strip()));
        }
      }
    }
  }

  private Sheet sheet(Grid grid) {
    int width = grid.width();
    List<Sheet.Row> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows().size(); row++) {
      List<SheetCell> cells = new ArrayList<>();
      for (int column = 0; column < grid.rows().get(row).size(); column++) {
        Grid.Slot slot = grid.rows().get(row).get(column);
        if (begins(grid, row, column)) {
          cells.add(cell(slot).over(columnSpan(grid, row, column), rowSpan(grid, row, column)));
        }
      }
      rows.add(new Sheet.Row(cells));
    }
    return new Sheet(
        "",
        Subject.DEPARTMENT,
        "",
        "",
        List.of(),
        widths(grid, width),
        headRows(grid),
        rows,
        List.of(),
        natural(grid) > WIDE);
  }

  /**
   * Whether a cell begins at a place: it covers neither the place above nor the one to the left.
   */
  private static boolean begins(Grid grid, int row, int column) {
    int passage = grid.rows().get(row).get(column).passage();
    boolean left = column > 0 && grid.rows().get(row).get(column - 1).passage() == passage;
    boolean above =
        grid.slot(row - 1, column).filter(slot -> slot.passage() == passage).isPresent();
    return !left && !above;
  }

  private SheetCell cell(Grid.Slot slot) {
    String text = reading.passages().get(slot.passage()).text().strip();
    SheetCell.Kind kind =
        figures.contains(slot.passage())
            ? SheetCell.Kind.FIGURE
            : DisplayWidth.of(text) > WIDEST ? SheetCell.Kind.WORDS : SheetCell.Kind.WORD;
    return SheetCell.of(kind, text);
  }

  private static int columnSpan(Grid grid, int row, int column) {
    int passage = grid.rows().get(row).get(column).passage();
    int end = column + 1;
    while (grid.slot(row, end).filter(slot -> slot.passage() == passage).isPresent()) {
      end++;
    }
    return end - column;
  }

  private static int rowSpan(Grid grid, int row, int column) {
    int passage = grid.rows().get(row).get(column).passage();
    int end = row + 1;
    while (grid.slot(end, column).filter(slot -> slot.passage() == passage).isPresent()) {
      end++;
    }
    return end - row;
  }

  /** Columns as wide as the longest word in a cell of their own, within limits. */
  private List<Integer> widths(Grid grid, int width) {
    int[] widths = new int[width];
    for (int row = 0; row < grid.rows().size(); row++) {
      for (int column = 0; column < grid.rows().get(row).size(); column++) {
        if (begins(grid, row, column) && columnSpan(grid, row, column) == 1) {
          int passage = grid.rows().get(row).get(column).passage();
          int text = DisplayWidth.of(reading.passages().get(passage).text().strip());
          widths[column] = Math.max(widths[column], Math.min(WIDEST, text));
        }
      }
    }
    List<Integer> result = new ArrayList<>();
    for (int each : widths) {
      result.add(Math.max(NARROWEST, each));
    }
    return result;
  }

  private int natural(Grid grid) {
    return widths(grid, grid.width()).stream().mapToInt(Integer::intValue).sum();
  }

  /** The rows of heads of a list; none of a form, whose heads change from block to block. */
  private int headRows(Grid grid) {
    int rows = 0;
    while (rows < MOST_HEAD_ROWS
        && rows < grid.rows().size() - 1
        && grid.rows().get(rows).stream().noneMatch(slot -> figures.contains(slot.passage()))) {
      rows++;
    }
    return isList(grid, rows) ? rows : 0;
  }

  /** Whether no row below the heads is one of heads again. */
  private boolean isList(Grid grid, int heads) {
    for (int row = heads; row < grid.rows().size(); row++) {
      int texts = 0;
      boolean figure = false;
      for (int column = 0; column < grid.rows().get(row).size(); column++) {
        int passage = grid.rows().get(row).get(column).passage();
        figure |= figures.contains(passage);
        if (begins(grid, row, column) && !reading.passages().get(passage).isBlank()) {
          texts++;
        }
      }
      if (!figure && texts > 2) {
        return false;
      }
    }
    return true;
  }
}
