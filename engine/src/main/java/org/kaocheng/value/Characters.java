package org.kaocheng.value;

/** What single characters are to the scanner; full-width and half-width forms are alike. */
final class Characters {

  private static final String LIST_OPENERS = "：:。；;！？!?]】#*|｜";
  private static final String OPENING_QUOTES = "“\"‘「『＂'";
  private static final String CLOSING_QUOTES = "”\"’」』＂'";

  private Characters() {}

  /** Whether the character is 0-9 or ０-９. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '０' && c <= '９';
  }

  /** The half-width form of a digit, point or sign. */
  static char narrow(char c) {
    return c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
  }

  /** Whether the character may be a decimal point; the middle dot is not one. */
  static boolean isPoint(char c) {
    return c == '.' || c == '．';
  }

  /** Whether the character is white space that may stand between a number and its unit. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u3000' || c >= '\u2000' && c <= '\u200b';
  }

  /** Whether the character ends a line or a column. */
  static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\t' || c == '\u000b' || c == '\f' || c == '\u2028';
  }

  /** Whether the character may join the two ends of a range. */
  static boolean isRangeMark(char c) {
    return isDash(c) || c == '~' || c == '～' || c == '∼' || c == '〜';
  }

  /** Whether the character is a hyphen, dash or minus of any width. */
  static boolean isDash(char c) {
    return isMinus(c) || c == '—' || c == '–' || c == '―' || c == '‐' || c == '‑' || c == '─';
  }

  /** Whether the character may be the sign of a negative number. */
  static boolean isMinus(char c) {
    return c == '-' || c == '−' || c == '－' || c == '﹣';
  }

  /** Whether the character is a Latin letter of either width, or an underscore. */
  static boolean isLatin(char c) {
    char narrow = narrow(c);
    return narrow >= 'a' && narrow <= 'z' || narrow >= 'A' && narrow <= 'Z' || narrow == '_';
  }

  /** Whether a list number may follow the character. */
  static boolean opensList(char c) {
    return isBreak(c) || LIST_OPENERS.indexOf(c) >= 0;
  }

  /** Whether the character opens a quotation. */
  static boolean opensQuote(char c) {
    return OPENING_QUOTES.indexOf(c) >= 0;
  }

  /** Whether the character closes a quotation. */
  static boolean closesQuote(char c) {
    return CLOSING_QUOTES.indexOf(c) >= 0;
  }

  /** Whether the character at {@code index} exists and is one of {@code choice}. */
  static boolean at(String text, int index, String choice) {
    return index >= 0 && index < text.length() && choice.indexOf(text.charAt(index)) >= 0;
  }

  /** Whether a digit stands at {@code index}. */
  static boolean digitAt(String text, int index) {
    return index >= 0 && index < text.length() && isDigit(text.charAt(index));
  }

  /** The first index from {@code from} on that is not a digit, at most {@code most} further. */
  static int digitsEnd(String text, int from, int most) {
    int limit = Math.min(text.length(), from + most);
    int index = from;
    while (index < limit && isDigit(text.charAt(index))) {
      index++;
    }
    return index;
  }

  /** The first index from {@code from} on that is not a space, at most {@code most} further. */
  static int skipSpaces(String text, int from, int most) {
    int limit = Math.min(text.length(), from + most);
    int index = from;
    while (index < limit && isSpace(text.charAt(index))) {
      index++;
    }
    return index;
  }

  /** The index after the last non-space before {@code end}, at most {@code most} back. */
  static int backOverSpaces(String text, int end, int floor, int most) {
    int limit = Math.max(floor, end - most);
    int index = end;
    while (index > limit && isSpace(text.charAt(index - 1))) {
      index--;
    }
    return index;
  }

  /** The value of the at most nine digits from {@code from} to {@code to}. */
  static int value(String text, int from, int to) {
    int value = 0;
    for (int index = from; index < to; index++) {
      value = value * 10 + (narrow(text.charAt(index)) - '0');
    }
    return value;
  }
}
