package org.kaocheng.report;

import org.kaocheng.source.Severity;

/**
 * How text is laid out.
 *
 * @param columns the width of a line in terminal columns
 * @param colours whether colours and bold type may be used
 */
public record TextStyle(int columns, boolean colours) {

  /** Begins the highlight of a quotation; taken out of all text of a report beforehand. */
  static final char MARK = '\u0001';

  /** Ends the highlight of a quotation. */
  static final char END = '\u0002';

  private static final int NARROWEST = 48;

  /** For a file or a pipe. */
  public static final TextStyle PLAIN = new TextStyle(100, false);

  public TextStyle {
    columns = Math.max(NARROWEST, columns);
  }

  String bold(String text) {
    return coded("1", text);
  }

  String faint(String text) {
    return coded("2", text);
  }

  String green(String text) {
    return coded("1;32", text);
  }

  String of(Severity severity, String text) {
    return coded(
        switch (severity) {
          case ERROR -> "1;31";
          case WARNING -> "1;33";
          case INFO -> "1;36";
        },
        text);
  }

  /** The highlight marks turned into 【】 where there is no underlining. */
  String bracketed(String text) {
    return colours ? text : text.replace(MARK, '【').replace(END, '】');
  }

  /** The highlight marks turned into underlining. */
  String underlined(String text) {
    return text.replace(String.valueOf(MARK), "\u001b[4m")
        .replace(String.valueOf(END), "\u001b[24m");
  }

  /**
   * The text without characters that steer a terminal (escape sequences, direction overrides),
   * which a file could bring along; tabs become spaces. The two highlight marks stay: no terminal
   * heeds them.
   */
  public static String harmless(String text) {
    if (text.codePoints().noneMatch(c -> c == '\t' || c != '\n' && steers(c))) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == '\t' ? ' ' : c)
        .filter(c -> c == '\n' || c == MARK || c == END || !steers(c))
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean steers(int c) {
    return c < 0xA0 && Character.getType(c) == Character.CONTROL
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069;
  }

  private String coded(String code, String text) {
    return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
