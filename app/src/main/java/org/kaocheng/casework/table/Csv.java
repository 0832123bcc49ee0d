package org.kaocheng.casework.table;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tables as csv: UTF-8 with a byte order mark, so that spreadsheets read it rightly. Words that a
 * spreadsheet would take for a formula get an apostrophe before them; numbers stay numbers.
 */
public final class Csv {

  private static final String MARK = "\uFEFF";
  private static final Pattern FORMULA =
      Pattern.compile("\\s*[=+\\-@＝＋－＠].*|[\\t\\r].*", Pattern.DOTALL);

  private Csv() {}

  /**
   * The bytes of a table.
   *
   * @param lines the lines from the heads on, each field made by {@link #words} or {@link #number}
   */
  public static byte[] of(List<List<String>> lines) {
    return lines.stream()
        .map(fields -> String.join(",", fields) + "\r\n")
        .collect(joining("", MARK, ""))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A field of words, quoted where it must be. */
  public static String words(String words) {
    String harmless = harmless(words);
    boolean plain = harmless.chars().noneMatch(sign -> ",\"\r\n".indexOf(sign) >= 0);
    return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
  }

  /** A field of a number, with the decimals it has. */
  public static String number(BigDecimal number) {
    return number.toPlainString();
  }

  /** The words as no spreadsheet takes them for a formula. */
  public static String harmless(String words) {
    return FORMULA.matcher(words).matches() ? "'" + words : words;
  }
}
