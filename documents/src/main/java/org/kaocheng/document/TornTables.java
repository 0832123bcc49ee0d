package org.kaocheng.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaocheng.value.FullWidth;

/**
 * Joins tables that conversions and page breaks have torn: a row whose cell was split into
 * paragraphs, a table that goes on after a page. Row length is the evidence: two halves of a row
 * together have as many cells as the table's full rows.
 */
final class TornTables {

  /** A paragraph between two halves of a row is part of a cell, so it is short. */
  private static final int LONGEST_PIECE = 200;

  private static final int MOST_PIECES = 8;

  private TornTables() {}

  /**
   * The blocks with torn tables joined.
   *
   * @param dump whether lines of cells may stand between tables: only in a plain-text dump may a
   *     cell's line look like a heading
   */
  static List<Block> joined(List<Block> blocks, boolean dump) {
    List<Block> result = new ArrayList<>();
    int at = 0;
    while (at < blocks.size()) {
      Block block = blocks.get(at);
      at++;
      if (!(block instanceof Table table)) {
        result.add(block);
        continue;
      }
      Table grown = rejoined(table);
      int follower = follower(blocks, at, dump);
      while (follower >= 0) {
        Table joined = join(grown, blocks.subList(at, follower), (Table) blocks.get(follower));
        if (joined == null) {
          break;
        }
        grown = joined;
        at = follower + 1;
        follower = follower(blocks, at, dump);
      }
      result.add(grown);
    }
    return result;
  }

  /**
   * Rows of one table that together make a full row, between full rows: a blank line inside a cell
   * has cut them.
   */
  private static Table rejoined(Table table) {
    List<Table.Row> rows = new ArrayList<>();
    int at = 0;
    while (at < table.rows().size()) {
      Table.Row row = table.rows().get(at);
      boolean last = at + 1 >= table.rows().size();
      int above = rows.isEmpty() ? 0 : rows.getLast().cells().size();
      boolean halves =
          !last
              && above >= 5
              && row.cells().size() < above
              && row.cells().size() <= 3
              && row.cells().size() + table.rows().get(at + 1).cells().size() == above;
      if (halves && fullBelow(table, at + 2, above)) {
        List<Cell> cells = new ArrayList<>(unpadded(row.cells()));
        cells.addAll(unpadded(table.rows().get(at + 1).cells()));
        rows.add(new Table.Row(cells));
        at += 2;
      } else {
        rows.add(row);
        at++;
      }
    }
    return new Table(rows, table.gap());
  }

  /** Half a row was stretched to the table's width by its last cell: the cells with that undone. */
  private static List<Cell> unpadded(List<Cell> cells) {
    List<Cell> unpadded = new ArrayList<>(cells);
    Cell last = unpadded.removeLast();
    unpadded.add(new Cell(last.text(), 1, last.rowSpan()));
    return unpadded;
  }

  /** Whether the row below a rejoined one is full too, closes the block, or is none. */
  private static boolean fullBelow(Table table, int row, int full) {
    if (row >= table.rows().size()) {
      return true;
    }
    List<Cell> cells = table.rows().get(row).cells();
    boolean total = FullWidth.squeezed(cells.getFirst().text().string()).matches("总分|合计|总计|总得分");
    boolean torn =
        row + 1 < table.rows().size()
            && cells.size() + table.rows().get(row + 1).cells().size() == full;
    return cells.size() == full || total || torn;
  }

  /** The index of the next table when only a few short paragraphs stand before it; -1 when none. */
  private static int follower(List<Block> blocks, int from, boolean dump) {
    for (int i = from; i < blocks.size() && i - from <= MOST_PIECES; i++) {
      switch (blocks.get(i)) {
        case Table ignored -> {
          return i;
        }
        case Paragraph paragraph -> {
          String line = paragraph.text().string();
          if (line.length() > LONGEST_PIECE
              || paragraph.outlineLevel() > 0
              || !dump && Captions.isHeading(line)
              || Captions.isCaption(line)) {
            return -1;
          }
        }
      }
    }
    return -1;
  }

  private static @Nullable Table join(Table upper, List<Block> between, Table lower) {
    int full = Math.max(fullLength(upper), fullLength(lower));
    int last = upper.rows().getLast().cells().size();
    int first = lower.rows().getFirst().cells().size();
    boolean tornRow =
        last < full && last + first == full && tornBefore(upper, lower, full)
            || neighbours(upper, lower).contains(last + first) && textOnly(upper.rows().getLast());
    if (tornRow) {
      return stitched(upper, between, lower);
    }
    if (!between.isEmpty() || full < 2) {
      return null;
    }
    if (sameHead(upper.rows().getFirst(), lower.rows().getFirst())) {
      return appended(upper, lower.rows().subList(1, lower.rows().size()));
    }
    boolean goesOn = first == last && first >= 3 && blankStart(lower.rows().getFirst());
    return goesOn ? appended(upper, lower.rows()) : null;
  }

  /** How many cells the rows right above and below a suspected tear have. */
  private static List<Integer> neighbours(Table upper, Table lower) {
    List<Integer> lengths = new ArrayList<>();
    if (lower.rows().size() >= 2) {
      lengths.add(lower.rows().get(1).cells().size());
    }
    if (upper.rows().size() >= 2) {
      lengths.add(upper.rows().get(upper.rows().size() - 2).cells().size());
    }
    lengths.removeIf(length -> length < 4);
    return lengths;
  }

  private static boolean textOnly(Table.Row row) {
    return row.cells().stream()
        .map(cell -> FullWidth.squeezed(cell.text().string()))
        .noneMatch(text ->
            !text.isEmpty()
                && text.chars().allMatch(c -> Character.isDigit(c) || ".,%".indexOf(c) >= 0));
  }

  /** A row was torn only if the row above or below it is a full one. */
  private static boolean tornBefore(Table upper, Table lower, int full) {
    int rows = upper.rows().size();
    boolean fullAbove = rows >= 2 && upper.rows().get(rows - 2).cells().size() == full;
    boolean fullBelow = lower.rows().size() >= 2 && lower.rows().get(1).cells().size() == full;
    return fullAbove || fullBelow || fullLength(upper) == full || fullLength(lower) == full;
  }

  private static boolean blankStart(Table.Row row) {
    return row.cells().getFirst().text().isBlank();
  }

  private static boolean sameHead(Table.Row upper, Table.Row lower) {
    if (upper.cells().size() != lower.cells().size() || upper.cells().size() < 2) {
      return false;
    }
    for (int i = 0; i < upper.cells().size(); i++) {
      String a = FullWidth.squeezed(upper.cells().get(i).text().string());
      String b = FullWidth.squeezed(lower.cells().get(i).text().string());
      if (!a.equals(b) || a.chars().anyMatch(Character::isDigit) && a.length() < 4) {
        return false;
      }
    }
    return upper.cells().stream().anyMatch(cell -> !cell.text().isBlank());
  }

  private static int fullLength(Table table) {
    return table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  private static Table appended(Table upper, List<Table.Row> rows) {
    List<Table.Row> all = new ArrayList<>(upper.rows());
    all.addAll(rows);
    return new Table(all, upper.gap());
  }

  private static Table stitched(Table upper, List<Block> between, Table lower) {
    List<Cell> cells = new ArrayList<>(upper.rows().getLast().cells());
    Cell torn = cells.removeLast();
    Text text = torn.text();
    for (Block block : between) {
      if (block instanceof Paragraph paragraph) {
        text = text.followedBy(paragraph.text(), paragraph.gap());
      }
    }
    cells.add(new Cell(text, 1, 1));
    cells.addAll(unpadded(lower.rows().getFirst().cells()));
    List<Table.Row> rows = new ArrayList<>(upper.rows().subList(0, upper.rows().size() - 1));
    rows.add(new Table.Row(cells));
    rows.addAll(lower.rows().subList(1, lower.rows().size()));
    return new Table(rows, upper.gap());
  }
}
