package org.kaocheng.render;

/** XML being put together. Text is escaped here and nowhere else; what XML does not allow is 〓. */
public final class Xml {

  /** Stands for a character that XML does not allow: 〓. */
  public static final char MISSING = Glyphs.MISSING;

  private final StringBuilder xml;

  Xml(int capacity) {
    xml = new StringBuilder(capacity);
  }

  /** Mark-up as it is. */
  Xml raw(String markup) {
    xml.append(markup);
    return this;
  }

  /** A whole number inside mark-up. */
  Xml raw(int number) {
    xml.append(number);
    return this;
  }

  /** Text. */
  Xml text(String text) {
    escape(text, 0, text.length(), xml);
    return this;
  }

  /** A part of a text. */
  Xml text(String text, int from, int to) {
    escape(text, from, to, xml);
    return this;
  }

  int length() {
    return xml.length();
  }

  /** Mark-up put in at a place already written. */
  void insert(int at, String markup) {
    xml.insert(at, markup);
  }

  @Override
  public String toString() {
    return xml.toString();
  }

  /** The text as it may stand in an element or an attribute. */
  public static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    escape(text, 0, text.length(), escaped);
    return escaped.toString();
  }

  private static void escape(String text, int from, int to, StringBuilder into) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> into.append("&amp;");
        case '<' -> into.append("&lt;");
        case '>' -> into.append("&gt;");
        case '"' -> into.append("&quot;");
        default -> {
          if (isAllowed(text, i, c)) {
            into.append(c);
          } else {
            into.append(MISSING);
          }
        }
      }
    }
  }

  private static boolean isAllowed(String text, int at, char c) {
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return c >= ' ' && c < 0xFFFE || c == '\t' || c == '\n';
  }
}
