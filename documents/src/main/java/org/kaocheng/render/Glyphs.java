package org.kaocheng.render;

/** Signs that stand for what cannot be printed. */
final class Glyphs {

  /** Printed for a character that a format or font does not have: 〓, as printers do. */
  static final char MISSING = '〓';

  private Glyphs() {}

  /** The text with plain blanks for all kinds of blanks but the wide one, and nothing for none. */
  static String plain(String text) {
    boolean plain = true;
    for (int i = 0; i < text.length() && plain; i++) {
      char c = text.charAt(i);
      plain = c >= ' ' && c < 0x7F || c >= 0x2010 && c < 0x2028 || c >= 0x3000 && c < 0xFE00;
    }
    if (plain) {
      return text;
    }
    StringBuilder cleaned = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          if (c == '\t'
              || c == 0xA0
              || Character.getType(c) == Character.SPACE_SEPARATOR && c != 0x3000) {
            cleaned.append(' ');
          } else if (Character.getType(c) != Character.FORMAT && !Character.isISOControl(c)) {
            cleaned.appendCodePoint(c);
          }
        });
    return cleaned.toString();
  }
}
