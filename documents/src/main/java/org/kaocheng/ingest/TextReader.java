package org.kaocheng.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kaocheng.document.Block;
import org.kaocheng.document.Captions;
import org.kaocheng.document.Cell;
import org.kaocheng.document.Document;
import org.kaocheng.document.Format;
import org.kaocheng.document.Paragraph;
import org.kaocheng.document.Table;
import org.kaocheng.document.Text;

/**
 * Reads plain text and Markdown. Tables stand in such files in three dresses: a cell per line with
 * a leading tab and blank lines between rows (text copied out of Word), a row per line with tabs
 * between cells, and Markdown's rows between bars.
 */
final class TextReader implements FormatReader {

  @Override
  public Document read(String name, byte[] content, Limits limits) throws IOException {
    String text =
        Decoding.text(content)
            .orElseThrow(() -> new UnreadableException("文件编码无法识别，请另存为 UTF-8 或 GB18030 编码的文本"));
    if (text.length() > limits.characters()) {
      throw new UnreadableException("文字超过" + limits.characters() + "字，请拆分后再检查");
    }
    return new Document(
        name, Format.TEXT, new Parser(text.split("\r\n|\r|\n", -1)).parse(), List.of());
  }

  /** One pass over the lines. */
  private static final class Parser {

    private final String[] lines;
    private final List<Block> blocks = new ArrayList<>();
    private int next;
    private int gap;

    Parser(String[] lines) {
      this.lines = lines;
    }

    List<Block> parse() {
      while (next < lines.length) {
        if (startsCell(next)) {
          cellPerLine();
        } else if (blank(next)) {
          gap++;
          next++;
        } else if (tabbedTable(next)) {
          rowPerLine("\t");
        } else if (barred(lines[next]) && next + 1 < lines.length && barred(lines[next + 1])) {
          rowPerLine("|");
        } else {
          paragraph();
        }
      }
      return blocks;
    }

    private boolean blank(int line) {
      return line < lines.length && !startsCell(line) && Text.of(lines[line]).isBlank();
    }

    private boolean startsCell(int line) {
      return line < lines.length
          && lines[line].startsWith("\t")
          && lines[line].strip().indexOf('\t') < 0;
    }

    private void paragraph() {
      String line = lines[next];
      int level = 0;
      String text = line;
      if (line.startsWith("#")) {
        int hashes = 0;
        while (hashes < line.length() && line.charAt(hashes) == '#') {
          hashes++;
        }
        if (hashes <= 6 && hashes < line.length() && line.charAt(hashes) == ' ') {
          level = hashes;
          text = line.substring(hashes + 1);
        }
      }
      if (text.strip().startsWith("**")
          && text.strip().endsWith("**")
          && text.strip().length() > 4) {
        text = text.strip().substring(2, text.strip().length() - 2);
      }
      blocks.add(new Paragraph(new Text(text.stripTrailing(), next + 1, 0), level, gap));
      gap = 0;
      next++;
    }

    // ---- a cell per line ----

    private void cellPerLine() {
      List<Table.Row> rows = new ArrayList<>();
      int above = gap;
      gap = 0;
      while (startsCell(next)) {
        List<Cell> cells = new ArrayList<>();
        while (startsCell(next)) {
          cells.add(cell());
        }
        rows.add(new Table.Row(cells));
        if (blank(next) && startsCell(next + 1)) {
          next++;
        }
      }
      blocks.add(new Table(rows, above));
    }

    /** A cell and the lines that go on in it; stands after the cell's last line. */
    private Cell cell() {
      int first = next;
      StringBuilder text = new StringBuilder(lines[next].substring(1));
      next++;
      while (next < lines.length) {
        int ahead = next;
        while (blank(ahead)) {
          ahead++;
        }
        int blanks = ahead - next;
        if (ahead >= lines.length || startsCell(ahead) || !goesOn(ahead, blanks)) {
          break;
        }
        text.append("\n".repeat(blanks + 1)).append(lines[ahead]);
        next = ahead + 1;
      }
      return Cell.of(new Text(text.toString(), first + 1, 0));
    }

    /**
     * Whether a line without a tab goes on in the cell above: at once, or after one blank line when
     * the row goes on right after it, or when it is a short piece with a row below.
     */
    private boolean goesOn(int line, int blanks) {
      if (blanks == 0) {
        return true;
      }
      if (blanks > 1) {
        return false;
      }
      int end = line;
      while (end < lines.length && !blank(end) && !startsCell(end)) {
        end++;
      }
      if (separates(line, end)) {
        return false;
      }
      if (startsCell(end)) {
        return true;
      }
      int after = end;
      while (blank(after)) {
        after++;
      }
      return end - line == 1 && after - end == 1 && startsCell(after);
    }

    /** Whether lines name the table that follows and so cannot go on in a cell. */
    private boolean separates(int from, int to) {
      for (int line = from; line < to; line++) {
        if (Captions.isCaption(lines[line])) {
          return true;
        }
      }
      return Captions.isHeading(lines[to - 1]);
    }

    // ---- a row per line ----

    private boolean tabbedTable(int line) {
      int cells = filled(lines[line]);
      if (cells < 2) {
        return false;
      }
      boolean below = line + 1 < lines.length && lines[line + 1].strip().indexOf('\t') > 0;
      return cells >= 3 || below;
    }

    private static int filled(String line) {
      int filled = 0;
      for (String part : line.split("\t", -1)) {
        if (!part.isBlank()) {
          filled++;
        }
      }
      return line.indexOf('\t') < 0 ? 0 : filled;
    }

    private static boolean barred(String line) {
      String bare = line.strip();
      return bare.length() > 2 && bare.startsWith("|") && bare.indexOf('|', 1) > 0;
    }

    private void rowPerLine(String separator) {
      List<Table.Row> rows = new ArrayList<>();
      int above = gap;
      gap = 0;
      while (next < lines.length
          && (separator.equals("|") ? barred(lines[next]) : lines[next].indexOf('\t') >= 0)) {
        String line = lines[next];
        if (separator.equals("|")) {
          String bare = line.strip();
          line = bare.substring(1, bare.endsWith("|") ? bare.length() - 1 : bare.length());
        }
        if (!line.matches("[\\s|:\\-]*-[\\s|:\\-]*")) {
          List<Cell> cells = new ArrayList<>();
          for (String part : line.split(java.util.regex.Pattern.quote(separator), -1)) {
            cells.add(Cell.of(new Text(part, next + 1, 0)));
          }
          rows.add(new Table.Row(cells));
        }
        next++;
      }
      blocks.add(new Table(rows, above));
    }
  }
}
