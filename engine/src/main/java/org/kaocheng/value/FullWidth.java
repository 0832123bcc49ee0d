package org.kaocheng.value;

/** Full-width signs and white space of Chinese texts. */
public final class FullWidth {

  private FullWidth() {}

  /**
   * The half-width form of a full-width letter, digit or sign ({@code Ａ}, {@code １}, {@code ％}),
   * and the usual form of {@code ≧ ⩾ ≦ ⩽ ﹪ ﹙ ﹚}; any other sign as it is.
   */
  public static char half(char sign) {
    if (sign >= 0xFF01 && sign <= 0xFF5E) {
      return (char) (sign - 0xFEE0);
    }
    return switch (sign) {
      case '≧', '⩾' -> '≥';
      case '≦', '⩽' -> '≤';
      case '﹪', '٪' -> '%';
      case '﹙' -> '(';
      case '﹚' -> ')';
      default -> sign;
    };
  }

  /** Whether the sign is white space, also U+00A0, U+3000 and the zero-width spaces. */
  public static boolean isSpace(char sign) {
    boolean usual = sign > 0x3000 && sign < 0xFE00 || sign > ' ' && sign < 0x7F;
    return !usual
        && (Character.isWhitespace(sign)
            || Character.isSpaceChar(sign)
            || sign == 0x200B
            || sign == 0xFEFF);
  }

  /** Whether white space stands in the text. */
  public static boolean hasSpace(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSpace(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The text without white space and with half-width signs. */
  public static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        plain.append(half(text.charAt(i)));
      }
    }
    return plain.toString();
  }

  /** The text without white space. */
  public static String squeezed(String text) {
    int first = 0;
    while (first < text.length() && !isSpace(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder squeezed = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first + 1; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        squeezed.append(text.charAt(i));
      }
    }
    return squeezed.toString();
  }
}
