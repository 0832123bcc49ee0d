package org.kaocheng.evaluate;

/** Text made comparable: half-width signs, one spelling per operator, no white space. */
final class PlainText {

  private static final String DASHES = "—–―─－﹣−";

  private PlainText() {}

  /** The text without white space and quotation marks, full-width characters made half-width. */
  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!dropped(c)) {
        plain.append(half(c));
      }
    }
    return plain
        .toString()
        .replace("<=", "≤")
        .replace("=<", "≤")
        .replace(">=", "≥")
        .replace("=>", "≥")
        .replaceAll("[-~]{2,}", "-");
  }

  private static boolean dropped(char c) {
    return Character.isWhitespace(c)
        || c == 0x3000
        || c == 0xA0
        || c == 0x200B
        || c == 0xFEFF
        || "“”\"'‘’「」《》".indexOf(c) >= 0;
  }

  private static char half(char c) {
    if (DASHES.indexOf(c) >= 0) {
      return '-';
    }
    char narrow = c >= 0xFF01 && c <= 0xFF5E ? (char) (c - 0xFEE0) : c;
    return switch (narrow) {
      case '≦', '⩽', '≮' -> narrow == '≮' ? '≥' : '≤';
      case '≧', '⩾', '≯' -> narrow == '≯' ? '≤' : '≥';
      case '〉' -> '>';
      case '〈' -> '<';
      case '【', '〔' -> '[';
      case '】', '〕' -> ']';
      case '﹪' -> '%';
      case '～' -> '~';
      default -> narrow;
    };
  }
}
