package org.kaocheng.ingest;

/**
 * Turns page coordinates (origin below left, y upwards) upright (origin above left, y downwards).
 *
 * @param quarters how many quarter turns to the left the text on the page runs
 * @param left the left edge of the visible page
 * @param low its lower edge
 * @param across its width before turning
 * @param up its height before turning
 */
record PdfTurn(int quarters, double left, double low, double across, double up) {

  double x(double x, double y) {
    return switch (quarters) {
      case 1 -> y - low;
      case 2 -> left + across - x;
      case 3 -> low + up - y;
      default -> x - left;
    };
  }

  double y(double x, double y) {
    return switch (quarters) {
      case 1 -> x - left;
      case 2 -> y - low;
      case 3 -> left + across - x;
      default -> low + up - y;
    };
  }

  double width() {
    return quarters % 2 == 0 ? across : up;
  }

  double height() {
    return quarters % 2 == 0 ? up : across;
  }

  boolean contains(double x, double y) {
    return x >= 0 && y >= 0 && x <= width() && y <= height();
  }
}
