package org.kaocheng.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts together what conversions and page breaks have torn apart: a table's row whose cell was
 * split into paragraphs, a table that goes on after a page with its head repeated, a paragraph that
 * runs over a page break; and takes apart what is a table only by accident: a cell that holds
 * running sections of the report. The entries of a table of contents are left out.
 *
 * <p>Works on any format's blocks. Row length is the evidence: two halves of a row together have as
 * many cells as the table's full rows.
 */
public final class Repair {

  /** A paragraph between two halves of a row is part of a cell, so it is short. */
  private static final int LONGEST_PIECE = 200;

  private static final int MOST_PIECES = 8;

  /** A paragraph that a page break has cut is at least this long. */
  private static final int SHORTEST_CUT = 16;

  /**
   * A numbered line without a full stop and no longer than this is a heading, not the beginning of
   * a sentence.
   */
  private static final int LONGEST_HEADING = 40;

  private static final Pattern NEW_ITEM =
      Pattern.compile(
          "^[\\s\u3000\u00A0]*([一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}[、.．](?!\\d)|[①-⑳]|第[一二三四五六七八九十\\d]+[条章节]|附件|附表|目标\\d|指标\\d|任务\\d|说明[:：]|注[:：]|[^，。；\\s]{2,8}[:：]).*",
          Pattern.DOTALL);

  private static final Pattern RESIDUE = Pattern.compile("\\[bookmark:[^\\]]*\\]");

  private Repair() {}

  /** The document with its blocks put together. */
  public static Document repair(Document document) {
    boolean dump = document.format() == Format.TEXT;
    List<Block> blocks = paragraphs(tables(unwrap(Contents.without(document.blocks())), dump));
    return new Document(document.name(), document.format(), blocks, document.problems());
  }

  // ---- cells that hold running text ----

  private static List<Block> unwrap(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Table table && table.rows().size() == 1) {
        Table.Row row = table.rows().getFirst();
        if (row.cells().size() == 1) {
          result.addAll(lines(row.cells().getFirst().text(), table.gap()));
          continue;
        }
      }
      result.add(block);
    }
    return result;
  }

  /** A one-cell table is a frame around paragraphs. */
  private static List<Block> lines(Text text, int gap) {
    List<Block> paragraphs = new ArrayList<>();
    int line = text.line();
    int above = gap;
    int start = 0;
    for (String part : text.string().split("\n", -1)) {
      int end = start + part.length();
      Text piece = new Text(part, line, text.page(), text.origins().part(start, end));
      start = end + 1;
      if (piece.isBlank()) {
        above++;
      } else {
        paragraphs.add(new Paragraph(piece, 0, above));
        above = 0;
      }
      if (line > 0) {
        line++;
      }
    }
    return paragraphs;
  }

  // ---- tables ----

  /**
   * The blocks with torn tables joined.
   *
   * @param dump whether lines of cells may stand between tables: only in a plain-text dump may a
   *     cell's line look like a heading
   */
  private static List<Block> tables(List<Block> blocks, boolean dump) {
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
    boolean total = squeeze(cells.getFirst().text().string()).matches("总分|合计|总计|总得分");
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

  private static @org.jspecify.annotations.Nullable Table join(
      Table upper, List<Block> between, Table lower) {
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
        .map(cell -> squeeze(cell.text().string()))
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
      String a = squeeze(upper.cells().get(i).text().string());
      String b = squeeze(lower.cells().get(i).text().string());
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
        text = appended(text, paragraph.text(), paragraph.gap());
      }
    }
    cells.add(new Cell(text, 1, 1));
    cells.addAll(unpadded(lower.rows().getFirst().cells()));
    List<Table.Row> rows = new ArrayList<>(upper.rows().subList(0, upper.rows().size() - 1));
    rows.add(new Table.Row(cells));
    rows.addAll(lower.rows().subList(1, lower.rows().size()));
    return new Table(rows, upper.gap());
  }

  // ---- paragraphs ----

  private static List<Block> paragraphs(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph lower
          && !result.isEmpty()
          && result.getLast() instanceof Paragraph upper
          && cut(upper, lower)) {
        result.removeLast();
        result.add(
            new Paragraph(
                appended(upper.text(), lower.text(), lower.gap()),
                upper.outlineLevel(),
                upper.gap()));
      } else {
        result.add(block);
      }
    }
    return result;
  }

  /** Whether the lower paragraph is the rest of the upper one. */
  private static boolean cut(Paragraph upper, Paragraph lower) {
    String above = squeeze(RESIDUE.matcher(upper.text().string()).replaceAll(""));
    String below = squeeze(lower.text().string());
    if (upper.outlineLevel() > 0 || lower.outlineLevel() > 0 || lower.gap() > 1) {
      return false;
    }
    if (above.length() < SHORTEST_CUT || below.isEmpty()) {
      return false;
    }
    boolean heading =
        NEW_ITEM.matcher(above).matches()
            && above.length() <= LONGEST_HEADING
            && above.indexOf('。') < 0;
    if (heading) {
      return false;
    }
    char end = above.charAt(above.length() - 1);
    boolean finished = "。！？；：:;!?”）)》…".indexOf(end) >= 0;
    return !finished
        && !NEW_ITEM.matcher(RESIDUE.matcher(lower.text().string()).replaceAll("")).matches()
        && below.length() > 4
        && "。；，".indexOf(below.charAt(below.length() - 1)) >= 0;
  }

  /**
   * Both texts with as many line breaks between as there are lines, so that lines can still be
   * counted.
   */
  private static Text appended(Text upper, Text lower, int gap) {
    int breaks = 1 + gap;
    if (upper.line() > 0 && lower.line() > 0) {
      int lines = (int) upper.string().chars().filter(c -> c == '\n').count();
      breaks = Math.max(1, lower.line() - upper.line() - lines);
    }
    return new TextBuilder()
        .add(upper)
        .add("\n".repeat(breaks))
        .add(lower)
        .text(upper.line(), upper.page());
  }

  private static String squeeze(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && c != 0x3000 && c != 0xA0) {
        squeezed.append(c);
      }
    }
    return squeezed.toString();
  }
}
