package org.kaocheng.value;

/**
 * How many columns of a terminal characters take: two for Chinese characters, full-width forms and
 * pictures (East Asian Width W and F), none for combining and format characters, one for the rest.
 */
public final class DisplayWidth {

  private static final int[][] WIDE = {
    {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x4DBF}, {0x4E00, 0xA4CF}, {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF01, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F},
    {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD},
  };

  private DisplayWidth() {}

  /** The columns a text takes. */
  public static int of(String text) {
    int columns = 0;
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      columns += of(codePoint);
      at += Character.charCount(codePoint);
    }
    return columns;
  }

  /** The columns a character takes. */
  public static int of(int codePoint) {
    if (codePoint >= 0x4E00 && codePoint <= 0x9FFF) {
      return 2;
    }
    if (codePoint >= ' ' && codePoint < 0x7F) {
      return 1;
    }
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL) {
      return 0;
    }
    for (int[] range : WIDE) {
      if (codePoint >= range[0] && codePoint <= range[1]) {
        return 2;
      }
    }
    return 1;
  }

  /** The text with spaces after it up to {@code columns}; never cut. */
  public static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  /** The text cut to {@code columns}, the cut shown by …. */
  public static String cut(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    StringBuilder cut = new StringBuilder();
    int used = 1;
    for (int codePoint : text.codePoints().toArray()) {
      used += of(codePoint);
      if (used > columns) {
        break;
      }
      cut.appendCodePoint(codePoint);
    }
    return cut + "…";
  }
}
