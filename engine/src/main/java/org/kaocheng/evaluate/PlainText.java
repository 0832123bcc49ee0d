package org.kaocheng.evaluate;

import org.kaocheng.value.FullWidth;
import org.kaocheng.value.Patterns;

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
    String narrow = plain.toString();
    if (narrow.indexOf('=') >= 0) {
      narrow = narrow.replace("<=", "≤").replace("=<", "≤").replace(">=", "≥").replace("=>", "≥");
    }
    return narrow.indexOf('-') < 0 && narrow.indexOf('~') < 0
        ? narrow
        : Patterns.replaceAll(narrow, "[-~]{2,}", "-");
  }

  private static boolean dropped(char c) {
    return FullWidth.isSpace(c) || "“”\"'‘’「」《》".indexOf(c) >= 0;
  }

  private static char half(char c) {
    if (DASHES.indexOf(c) >= 0) {
      return '-';
    }
    char narrow = FullWidth.half(c);
    return switch (narrow) {
      case '≮' -> '≥';
      case '≯' -> '≤';
      case '〉' -> '>';
      case '〈' -> '<';
      case '【', '〔' -> '[';
      case '】', '〕' -> ']';
      default -> narrow;
    };
  }
}
