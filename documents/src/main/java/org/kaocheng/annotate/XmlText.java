package org.kaocheng.annotate;

/** Text as XML writes it. */
final class XmlText {

  private XmlText() {}

  /** Escapes text for content and attributes; leaves out what XML does not allow. */
  static String escaped(String text) {
    StringBuilder xml = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(point -> {
          switch (point) {
            case '&' -> xml.append("&amp;");
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '"' -> xml.append("&quot;");
            default -> {
              if (isAllowed(point)) {
                xml.appendCodePoint(point);
              }
            }
          }
        });
    return xml.toString();
  }

  /** Whether a character may stand in XML at all. */
  static boolean isAllowed(int point) {
    return point >= ' ' && !(point >= 0xD800 && point <= 0xDFFF) && (point & 0xFFFE) != 0xFFFE
        || point == '\t'
        || point == '\n';
  }
}
