package org.kaocheng.render;

import java.io.IOException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The pages of a Word file in twentieths of a point: as the template sets them, and the same laid
 * on their side for wide sheets, unless they already lie on it.
 *
 * @param upright the section's properties
 * @param sideways the same on the side
 * @param width the width of the text of an upright page
 * @param height its height
 * @param wideWidth the width of the text of a page on its side
 * @param wideHeight its height
 */
record PageSetup(
    String upright, String sideways, int width, int height, int wideWidth, int wideHeight) {

  /** A4 with the margins of GB/T 9704—2012. */
  private static final int PAGE_WIDTH = 11906;

  private static final int PAGE_HEIGHT = 16838;
  private static final int TOP = 2098;
  private static final int BOTTOM = 1984;
  private static final int LEFT = 1588;
  private static final int RIGHT = 1474;

  /** The set-up of the template's last section, which is taken out of it; GB/T 9704 without one. */
  static PageSetup takenFrom(Document document, Element body) throws IOException {
    Element section =
        WordXml.child(body, "sectPr")
            .orElseGet(() -> document.createElementNS(WordXml.NAMESPACE, "w:sectPr"));
    Element size = part(document, section, "pgSz");
    Element margins = part(document, section, "pgMar");
    int width = number(size, "w", PAGE_WIDTH);
    int height = number(size, "h", PAGE_HEIGHT);
    int top = number(margins, "top", TOP);
    int bottom = number(margins, "bottom", BOTTOM);
    int left = number(margins, "left", LEFT);
    int right = number(margins, "right", RIGHT);
    String upright = WordXml.serialised(section);
    boolean wide = width > height;
    if (!wide) {
      set(size, "w", height);
      set(size, "h", width);
      size.setAttributeNS(WordXml.NAMESPACE, "w:orient", "landscape");
      set(margins, "top", left);
      set(margins, "bottom", right);
      set(margins, "left", bottom);
      set(margins, "right", top);
      set(margins, "footer", Math.min(number(margins, "footer", right), right * 3 / 5));
    }
    String sideways = WordXml.serialised(section);
    if (section.getParentNode() != null) {
      section.getParentNode().removeChild(section);
    }
    int textWidth = Math.max(width - left - right, PAGE_WIDTH / 4);
    int textHeight = Math.max(height - top - bottom, PAGE_HEIGHT / 4);
    return wide
        ? new PageSetup(upright, sideways, textWidth, textHeight, textWidth, textHeight)
        : new PageSetup(upright, sideways, textWidth, textHeight, textHeight, textWidth);
  }

  private static Element part(Document document, Element section, String name) {
    return WordXml.child(section, name)
        .orElseGet(() -> {
          Element made = document.createElementNS(WordXml.NAMESPACE, "w:" + name);
          section.appendChild(made);
          if (name.equals("pgSz")) {
            set(made, "w", PAGE_WIDTH);
            set(made, "h", PAGE_HEIGHT);
          } else {
            set(made, "top", TOP);
            set(made, "right", RIGHT);
            set(made, "bottom", BOTTOM);
            set(made, "left", LEFT);
            set(made, "header", 851);
            set(made, "footer", 1400);
            set(made, "gutter", 0);
          }
          return made;
        });
  }

  private static void set(Element element, String name, int value) {
    element.setAttributeNS(WordXml.NAMESPACE, "w:" + name, Integer.toString(value));
  }

  private static int number(Element element, String name, int otherwise) {
    try {
      return Math.abs(Integer.parseInt(WordXml.attribute(element, name)));
    } catch (NumberFormatException none) {
      return otherwise;
    }
  }

  /** The width of the text on a page. */
  int width(boolean wide) {
    return wide ? wideWidth : width;
  }

  /** The height of the text on a page. */
  int height(boolean wide) {
    return wide ? wideHeight : height;
  }

  /** The properties of a section. */
  String section(boolean wide) {
    return wide ? sideways : upright;
  }
}
