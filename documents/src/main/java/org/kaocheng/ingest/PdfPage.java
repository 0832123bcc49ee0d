package org.kaocheng.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A page turned upright, in points.
 *
 * @param number the page, from 1
 * @param width its width
 * @param height its height
 * @param glyphs what is written
 * @param rulings the straight lines drawn
 */
record PdfPage(
    int number, double width, double height, List<PdfGlyph> glyphs, List<PdfRuling> rulings) {

  PdfPage {
    glyphs = once(glyphs);
  }

  /** Drops a glyph drawn again at nearly the same place, which is how some programs embolden. */
  private static List<PdfGlyph> once(List<PdfGlyph> glyphs) {
    Map<Long, List<PdfGlyph>> seen = new HashMap<>();
    List<PdfGlyph> kept = new ArrayList<>();
    for (PdfGlyph glyph : glyphs) {
      if (!isAgain(glyph, seen)) {
        kept.add(glyph);
        seen.computeIfAbsent(key(glyph, 0, 0), k -> new ArrayList<>(1)).add(glyph);
      }
    }
    return kept;
  }

  private static boolean isAgain(PdfGlyph glyph, Map<Long, List<PdfGlyph>> seen) {
    for (int dx = -1; dx <= 1; dx++) {
      for (int dy = -1; dy <= 1; dy++) {
        for (PdfGlyph other : seen.getOrDefault(key(glyph, dx, dy), List.of())) {
          if (isSame(glyph, other)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static long key(PdfGlyph glyph, int dx, int dy) {
    return ((Math.round(glyph.x() / 4) + dx) << 32) + Math.round(glyph.y() / 4) + dy;
  }

  private static boolean isSame(PdfGlyph one, PdfGlyph other) {
    return one.text().equals(other.text())
        && Math.abs(one.x() - other.x()) < Math.min(0.2 * one.width(), 4)
        && Math.abs(one.y() - other.y()) < Math.min(0.15 * one.size(), 4);
  }
}
