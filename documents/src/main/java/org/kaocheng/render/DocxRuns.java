package org.kaocheng.render;

/** Runs of a Word paragraph. */
final class DocxRuns {

  /**
   * Signs that Western and Chinese fonts both have: told to be Chinese, or quotation marks come out
   * half as wide.
   */
  private static final String SHARED = "“”‘’—…·×÷±§°①②③④⑤⑥⑦⑧⑨⑩■□●○◎★☆△▲√≥≤≈≠";

  private DocxRuns() {}

  /** A run; {@code size} in points, 0 for the style's. */
  static void run(Xml xml, String text, boolean bold, double size) {
    if (text.isEmpty()) {
      return;
    }
    boolean shared = hasShared(text);
    xml.raw("<w:r>");
    if (bold || size > 0 || shared) {
      xml.raw("<w:rPr>");
      if (shared) {
        xml.raw("<w:rFonts w:hint=\"eastAsia\"/>");
      }
      if (bold) {
        xml.raw("<w:b/><w:bCs/>");
      }
      if (size > 0) {
        int half = (int) Math.round(size * 2);
        xml.raw("<w:sz w:val=\"").raw(half).raw("\"/><w:szCs w:val=\"").raw(half).raw("\"/>");
      }
      xml.raw("</w:rPr>");
    }
    words(xml, text);
    xml.raw("</w:r>");
  }

  private static boolean hasShared(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F && c < 0x2E80 && SHARED.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static void words(Xml xml, String text) {
    int from = 0;
    while (from <= text.length()) {
      int tab = text.indexOf('\t', from);
      int to = tab < 0 ? text.length() : tab;
      if (to > from) {
        boolean edged = isSpace(text.charAt(from)) || isSpace(text.charAt(to - 1));
        xml.raw(edged ? "<w:t xml:space=\"preserve\">" : "<w:t>");
        xml.text(text, from, to).raw("</w:t>");
      }
      if (tab >= 0) {
        xml.raw("<w:tab/>");
      }
      from = to + 1;
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c);
  }
}
