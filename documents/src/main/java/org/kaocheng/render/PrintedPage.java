package org.kaocheng.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What stands on one page. Lengths are points; y grows downwards from the upper edge. */
final class PrintedPage {

  /** Words at a place; {@code apart} is added after every character. */
  record Words(String text, Face face, double size, double x, double baseline, double apart) {}

  /** A ruled line, upright or level. */
  record Stroke(double x1, double y1, double x2, double y2) {}

  private final boolean wide;
  private final List<Words> words = new ArrayList<>();
  private final Set<Stroke> strokes = new LinkedHashSet<>();

  PrintedPage(boolean wide) {
    this.wide = wide;
  }

  boolean wide() {
    return wide;
  }

  List<Words> words() {
    return words;
  }

  Set<Stroke> strokes() {
    return strokes;
  }

  boolean isEmpty() {
    return words.isEmpty() && strokes.isEmpty();
  }

  /** Puts a line of words; {@code apart} is added after every character. */
  void put(SetLine line, double size, double x, double baseline, double apart) {
    double at = x;
    for (SetLine.Words part : line.words()) {
      words.add(new Words(part.text(), part.face(), size, at, baseline, apart));
      at += part.width() + apart * part.text().codePointCount(0, part.text().length());
    }
  }

  /** Rules the four sides of a box. */
  void box(double left, double top, double right, double bottom) {
    strokes.add(new Stroke(left, top, right, top));
    strokes.add(new Stroke(left, bottom, right, bottom));
    strokes.add(new Stroke(left, top, left, bottom));
    strokes.add(new Stroke(right, top, right, bottom));
  }
}
