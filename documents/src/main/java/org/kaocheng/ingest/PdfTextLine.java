package org.kaocheng.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A printed line: glyphs on one baseline from left to right.
 *
 * @param glyphs at least one that is no space
 * @param page the page, from 1
 */
record PdfTextLine(List<PdfGlyph> glyphs, int page) implements PdfItem {

  /** The part of an em that a baseline may be off within a line (superscripts). */
  private static final double BASELINE = 0.4;

  /** Groups glyphs to lines from top to bottom; lines of spaces only are left out. */
  static List<PdfTextLine> group(List<PdfGlyph> glyphs, int page) {
    List<PdfGlyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(PdfGlyph::y).thenComparingDouble(PdfGlyph::x));
    List<PdfTextLine> lines = new ArrayList<>();
    List<PdfGlyph> current = new ArrayList<>();
    double size = 0;
    for (PdfGlyph glyph : sorted) {
      double reach = BASELINE * Math.max(size, glyph.size());
      if (!current.isEmpty() && glyph.y() - current.getFirst().y() > reach) {
        close(current, page, lines);
        current = new ArrayList<>();
        size = 0;
      }
      current.add(glyph);
      size = Math.max(size, glyph.size());
    }
    close(current, page, lines);
    return lines;
  }

  private static void close(List<PdfGlyph> glyphs, int page, List<PdfTextLine> lines) {
    if (glyphs.stream().anyMatch(glyph -> !glyph.isSpace())) {
      glyphs.sort(Comparator.comparingDouble(PdfGlyph::x));
      lines.add(new PdfTextLine(List.copyOf(glyphs), page));
    }
  }

  /** The left edge of what is not space. */
  double left() {
    return first().x();
  }

  /** The right edge of what is not space. */
  double right() {
    return last().right();
  }

  /** The left edge with the spaces before the text. */
  double start() {
    return glyphs.getFirst().x();
  }

  /** The lowest baseline of full-sized text. */
  double baseline() {
    double size = size();
    double lowest = Double.NEGATIVE_INFINITY;
    for (PdfGlyph glyph : glyphs) {
      if (glyph.size() > 0.8 * size) {
        lowest = Math.max(lowest, glyph.y());
      }
    }
    return lowest == Double.NEGATIVE_INFINITY ? glyphs.getFirst().y() : lowest;
  }

  @Override
  public double top() {
    return baseline() - 0.85 * size();
  }

  /** The size of its largest glyph. */
  double size() {
    double largest = 0;
    for (PdfGlyph glyph : glyphs) {
      largest = Math.max(largest, glyph.size());
    }
    return largest;
  }

  PdfGlyph first() {
    int at = 0;
    while (glyphs.get(at).isSpace()) {
      at++;
    }
    return glyphs.get(at);
  }

  PdfGlyph last() {
    int at = glyphs.size() - 1;
    while (glyphs.get(at).isSpace()) {
      at--;
    }
    return glyphs.get(at);
  }

  /** Whether it ends as a sentence or an item does. */
  boolean isTerminated() {
    String text = last().text();
    return PdfCharacters.isTerminal(text.codePointBefore(text.length()));
  }

  /**
   * The width of what cannot be parted at its beginning: a word, or a character with the marks that
   * may not begin a line.
   */
  double leadingUnit() {
    double end = first().right();
    PdfGlyph before = first();
    for (PdfGlyph glyph : glyphs.subList(glyphs.indexOf(first()) + 1, glyphs.size())) {
      if (!sticks(before, glyph)) {
        break;
      }
      end = glyph.right();
      before = glyph;
    }
    return end - left();
  }

  private static boolean sticks(PdfGlyph before, PdfGlyph glyph) {
    int c = glyph.text().codePointAt(0);
    int last = before.text().codePointBefore(before.text().length());
    return !glyph.isSpace()
        && (PdfCharacters.mayNotStart(c)
            || PdfCharacters.opens(last)
            || (PdfCharacters.isLatin(c) && PdfCharacters.isLatin(last)));
  }

  /** Its characters, with spaces where the drawing leaves room without drawing one. */
  String text() {
    StringBuilder text = new StringBuilder();
    PdfGlyph before = glyphs.getFirst();
    for (PdfGlyph glyph : glyphs) {
      text.append(" ".repeat(spaces(before, glyph))).append(glyph.text());
      before = glyph;
    }
    return text.toString();
  }

  private static int spaces(PdfGlyph before, PdfGlyph glyph) {
    double gap = (glyph.x() - before.right()) / Math.max(before.size(), glyph.size());
    if (before.isSpace() || glyph.isSpace()) {
      return gap > 1 ? 1 : 0;
    }
    boolean word =
        PdfCharacters.isLatin(before.text().codePointBefore(before.text().length()))
            && PdfCharacters.isLatin(glyph.text().codePointAt(0));
    double least = word ? 0.2 : 0.7;
    return gap < least ? 0 : gap < 2 ? 1 : 2;
  }
}
