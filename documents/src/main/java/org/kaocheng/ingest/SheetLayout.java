package org.kaocheng.ingest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kaocheng.document.Cell;
import org.kaocheng.document.Table;
import org.kaocheng.document.Text;

/** Turns the worksheets of a workbook into paragraphs and tables. */
final class SheetLayout {

  private static final Pattern UNIT_LINE =
      Pattern.compile("[(（]?\\s*(?:金额|计量)?单位\\s*[:：].{0,12}元.{0,4}");

  private static final Pattern TABLE_NAME = Pattern.compile(".*(?:表|清单|明细)(?:[（(][^（）()]*[）)])?");

  private static final Pattern FIGURE = Pattern.compile("[-+]?[0-9][0-9,，]*(?:\\.[0-9]+)?[%％]?");

  private final SheetGrid grid;
  private final Blocks into;
  private final List<Integer> rows;
  private final List<Integer> columns;
  private final Map<Long, SheetGrid.Region> regions = new HashMap<>();

  private SheetLayout(SheetGrid grid, Blocks into) {
    this.grid = grid;
    this.into = into;
    TreeSet<Integer> used = new TreeSet<>();
    grid.rows().values().forEach(row -> used.addAll(row.keySet()));
    long places = (long) span(grid.rows().navigableKeySet()) * span(used);
    boolean sparse = places > grid.budget().limits().cells();
    rows = sparse ? List.copyOf(grid.rows().keySet()) : range(grid.rows().navigableKeySet());
    columns = sparse ? List.copyOf(used) : range(used);
    grid.regions().forEach(r -> regions.putIfAbsent(key(r.top(), r.left()), r));
  }

  private static long key(int row, int column) {
    return (long) row << 32 | column;
  }

  private static int span(NavigableSet<Integer> used) {
    return used.last() - used.first() + 1;
  }

  private static List<Integer> range(NavigableSet<Integer> used) {
    List<Integer> all = new ArrayList<>();
    for (int i = used.first(); i <= used.last(); i++) {
      all.add(i);
    }
    return all;
  }

  /** Adds all sheets that are not blank; their names only if there are several. */
  static void add(List<SheetGrid> grids, Blocks into) throws UnreadableException {
    List<SheetGrid> filled = grids.stream().filter(grid -> !grid.isBlank()).toList();
    for (SheetGrid grid : filled) {
      if (filled.size() > 1) {
        into.paragraph(grid.name(), 0);
      }
      new SheetLayout(grid, into).add();
    }
  }

  private void add() throws UnreadableException {
    int next = 0;
    while (next < rows.size()) {
      int height = headline(next);
      if (height > 0) {
        into.paragraph(words(rows.get(next)), 0);
        next += height;
      } else {
        int end = end(next);
        grid.budget().cells((long) (end - next) * columns.size());
        into.table(table(next, end));
        next = end;
      }
    }
  }

  private String words(int row) {
    NavigableMap<Integer, String> cells = grid.rows().get(row);
    return cells == null ? "" : String.join("\t", cells.values());
  }

  /**
   * How many rows a line takes that stands above or below a table and not in it: a blank row, a
   * title alone in its row, or a line that ends in the unit of amounts; 0 for a row of a table.
   */
  private int headline(int at) {
    int row = rows.get(at);
    NavigableMap<Integer, String> cells = grid.rows().get(row);
    if (cells == null) {
      return 1;
    }
    SheetGrid.Region region = regions.get(key(row, cells.firstKey()));
    int height = region == null ? 1 : rowsIn(region);
    boolean unitLine =
        cells.size() <= 3 && UNIT_LINE.matcher(cells.lastEntry().getValue()).matches();
    if (!unitLine && !(cells.size() == 1 && isTitle(cells.firstKey(), region))) {
      return 0;
    }
    return region != null && height > 1 && !isAlone(region) ? 0 : height;
  }

  /**
   * Where a table ends: before lines of their own that follow a blank row, or among which is one
   * that tells the unit of amounts, when the heads of another table or the end of the sheet come
   * after them. A group's name alone in a row, with rows of figures below it, is part of the table.
   */
  private int end(int first) {
    int reach = rows.get(first);
    for (int at = first; at < rows.size(); at++) {
      int row = rows.get(at);
      if (row > reach && isFirstBlank(at) && opensAnother(at)) {
        return at;
      }
      if (row > reach && isUnitLine(row) && opensAnother(at)) {
        return titled(first, at);
      }
      for (int column : columns) {
        SheetGrid.Region region = regions.get(key(row, column));
        reach = region == null ? Math.max(reach, row) : Math.max(reach, region.bottom());
      }
    }
    return rows.size();
  }

  private boolean isFirstBlank(int at) {
    return !grid.rows().containsKey(rows.get(at)) && grid.rows().containsKey(rows.get(at - 1));
  }

  /** The line that tells the unit stands under the title, which may take several rows. */
  private int titled(int first, int unitLine) {
    int at = unitLine;
    while (at - 1 > first && headline(at - 1) == 1) {
      at--;
    }
    return at;
  }

  private boolean isUnitLine(int row) {
    NavigableMap<Integer, String> cells = grid.rows().get(row);
    return cells != null
        && cells.size() <= 3
        && UNIT_LINE.matcher(cells.lastEntry().getValue()).matches();
  }

  /** Whether lines of their own stand here, and then heads or nothing. */
  private boolean opensAnother(int from) {
    int at = from;
    boolean worded = false;
    boolean named = false;
    while (at < rows.size()) {
      int height = headline(at);
      if (height == 0) {
        return worded && isHead(rows.get(at), named);
      }
      String words = words(rows.get(at)).strip();
      worded |= !words.isEmpty();
      named |= isUnitLine(rows.get(at)) || TABLE_NAME.matcher(words).matches();
      at += height;
    }
    return true;
  }

  /**
   * Whether a row names the columns of a table: no figures, and more than a label; an empty row of
   * a group below its name is none.
   */
  private boolean isHead(int row, boolean named) {
    Collection<String> cells =
        grid.rows().getOrDefault(row, Collections.emptyNavigableMap()).values();
    int heads = named ? 2 : Math.max(2, columns.size() / 2);
    return cells.size() >= heads
        && cells.stream().noneMatch(cell -> FIGURE.matcher(cell.strip()).matches());
  }

  private boolean isTitle(int column, SheetGrid.@Nullable Region region) {
    int width = region == null ? 1 : columnsIn(region);
    return column == columns.getFirst() || 2 * width >= columns.size();
  }

  private boolean isAlone(SheetGrid.Region region) {
    return grid.rows().subMap(region.top(), false, region.bottom(), true).isEmpty();
  }

  private List<Table.Row> table(int first, int end) {
    BitSet covered = new BitSet();
    List<Table.Row> table = new ArrayList<>();
    for (int i = first; i < end; i++) {
      List<Cell> cells = new ArrayList<>();
      for (int j = 0; j < columns.size(); j++) {
        int place = (i - first) * columns.size() + j;
        if (!covered.get(place)) {
          Cell cell = cell(i, j);
          for (int k = 0; k < cell.rowSpan(); k++) {
            int from = place + k * columns.size();
            covered.set(from, from + cell.columnSpan());
          }
          cells.add(cell);
        }
      }
      table.add(new Table.Row(cells));
    }
    return table;
  }

  private Cell cell(int i, int j) {
    int row = rows.get(i);
    int column = columns.get(j);
    NavigableMap<Integer, String> cells = grid.rows().get(row);
    String string = cells == null ? "" : cells.getOrDefault(column, "");
    Text text = string.isEmpty() ? Text.EMPTY : Text.of(string);
    SheetGrid.Region region = regions.get(key(row, column));
    return region == null
        ? Cell.of(text)
        : new Cell(text, Math.max(1, columnsIn(region)), Math.max(1, rowsIn(region)));
  }

  private int columnsIn(SheetGrid.Region region) {
    return within(columns, region.left(), region.right());
  }

  private int rowsIn(SheetGrid.Region region) {
    return within(rows, region.top(), region.bottom());
  }

  /** How many of the sorted numbers lie in a range, both ends within. */
  private static int within(List<Integer> sorted, int from, int to) {
    return insertion(sorted, to + 1) - insertion(sorted, from);
  }

  private static int insertion(List<Integer> sorted, int value) {
    int found = Collections.binarySearch(sorted, value);
    return found >= 0 ? found : -found - 1;
  }
}
