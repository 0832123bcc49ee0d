package org.kaocheng.ingest;

/**
 * A character as drawn on a page. Lengths are points; the origin is the upper left corner of the
 * page as it is read, y grows downwards.
 *
 * @param text the character or characters it stands for
 * @param x the left edge
 * @param y the baseline
 * @param width the advance
 * @param size the effective font size
 */
record PdfGlyph(String text, double x, double y, double width, double size) {

  double right() {
    return x + width;
  }

  double centre() {
    return x + width / 2;
  }

  /** Half the height of an ideograph above the baseline: what decides which cell it belongs to. */
  double middle() {
    return y - 0.35 * size;
  }

  boolean isSpace() {
    for (int i = 0; i < text.length(); i++) {
      if (!PdfCharacters.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
