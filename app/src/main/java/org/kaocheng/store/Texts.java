package org.kaocheng.store;

/** Texts of users as both databases can keep them. */
public final class Texts {

  private static final char REPLACEMENT = '\uFFFD';

  private Texts() {}

  /**
   * The text with characters no database keeps (NUL, halves of a pair) replaced by U+FFFD.
   *
   * @param longest how many characters (UTF-16) are kept
   */
  public static String storable(String text, int longest) {
    StringBuilder kept = new StringBuilder();
    text.codePoints()
        .map(point -> point == 0 || isHalf(point) ? REPLACEMENT : point)
        .takeWhile(point -> kept.length() + Character.charCount(point) <= longest)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** Whether it is half of a pair: as a code point it stands alone. */
  static boolean isHalf(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
