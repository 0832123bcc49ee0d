package org.kaocheng.render;

/**
 * The page of GB/T 9704—2012, upright or laid on its side. Lengths are points.
 *
 * @param width of the paper
 * @param height of the paper
 * @param top margin
 * @param right margin
 * @param bottom margin
 * @param left margin
 */
record PageForm(double width, double height, double top, double right, double bottom, double left) {

  private static final double MILLIMETRE = 72 / 25.4;

  static final PageForm UPRIGHT = millimetres(210, 297, 37, 26, 35, 28);
  static final PageForm SIDEWAYS = millimetres(297, 210, 28, 37, 26, 35);

  /** The distance of baselines of running text. */
  static final double PITCH = 28.95;

  /** 三号, the size of running text. */
  static final double SIZE = 16;

  private static PageForm millimetres(
      double width, double height, double top, double right, double bottom, double left) {
    return new PageForm(
        width * MILLIMETRE,
        height * MILLIMETRE,
        top * MILLIMETRE,
        right * MILLIMETRE,
        bottom * MILLIMETRE,
        left * MILLIMETRE);
  }

  static PageForm of(boolean wide) {
    return wide ? SIDEWAYS : UPRIGHT;
  }

  double textWidth() {
    return width - left - right;
  }

  double textHeight() {
    return height - top - bottom;
  }

  /** The lower edge of the text. */
  double end() {
    return height - bottom;
  }

  /** Where page numbers stand: 7 mm below the text. */
  double numberBaseline() {
    return end() + 7 * MILLIMETRE + 10;
  }

  /** The baseline of letters in the middle of a line that begins at {@code top}. */
  static double baseline(double top, double height, double size) {
    return top + height / 2 + 0.38 * size;
  }
}
