package org.kaocheng.web.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tables as csv: UTF-8 with a byte order mark, so that spreadsheets read it rightly. Words that a
 * spreadsheet would take for a formula get an apostrophe before them; numbers stay numbers.
 */
public final class Csv {

  private static final String MARK = "\uFEFF";
  private static final String FORMULA = "=+-@\t\r";

  private Csv() {}

  /** The bytes of a table. */
  public static byte[] of(DataTable table) {
    StringBuilder text = new StringBuilder(MARK);
    text.append(line(table.heads().stream().map(Cell::of).toList()));
    table.rows().forEach(row -> text.append(line(row)));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String line(List<Cell> cells) {
    return cells.stream().map(Csv::field).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String field(Cell cell) {
    return switch (cell) {
      case Cell.Amount amount -> amount.text();
      case Cell.Words words -> quoted(harmless(words.text()));
    };
  }

  /** The words as no spreadsheet takes them for a formula. */
  static String harmless(String words) {
    return !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
  }

  private static String quoted(String words) {
    boolean plain = words.chars().noneMatch(sign -> ",\"\r\n".indexOf(sign) >= 0);
    return plain ? words : '"' + words.replace("\"", "\"\"") + '"';
  }
}
