package org.kaocheng.ingest;

/**
 * A straight line drawn along the page's axes, in points.
 *
 * @param horizontal whether it runs from left to right
 * @param at its y when horizontal, else its x
 * @param from its smaller end
 * @param to its greater end
 */
record PdfRuling(boolean horizontal, double at, double from, double to) {

  double length() {
    return to - from;
  }

  /** Whether this and a line of the other direction cross or touch within {@code tolerance}. */
  boolean meets(PdfRuling other, double tolerance) {
    return other.at >= from - tolerance
        && other.at <= to + tolerance
        && at >= other.from - tolerance
        && at <= other.to + tolerance;
  }
}
