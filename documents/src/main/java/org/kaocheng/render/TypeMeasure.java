package org.kaocheng.render;

import org.kaocheng.value.DisplayWidth;

/** How wide characters are. */
interface TypeMeasure {

  /** As most fonts set them: for pages nobody prints, only counts. */
  TypeMeasure USUAL = (codePoint, face) -> DisplayWidth.of(codePoint) / 2.0;

  /** The width of a character in ems. */
  double ems(int codePoint, Face face);

  /** The width of words in points. */
  default double width(String text, Face face, double size) {
    double ems = 0;
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      ems += ems(codePoint, face);
      at += Character.charCount(codePoint);
    }
    return ems * size;
  }
}
