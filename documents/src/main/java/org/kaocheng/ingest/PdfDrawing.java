package org.kaocheng.ingest;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.util.Matrix;

/** What is drawn on one page, in the page's own coordinates: origin below left, y upwards. */
final class PdfDrawing {

  private record Raw(String text, double x, double y, double width, double size, int turn) {}

  private final List<Raw> glyphs = new ArrayList<>();
  private final List<double[]> segments = new ArrayList<>();
  private int images;
  private int unmapped;
  private boolean excess;

  /** Adds a glyph by its rendering matrix and its advance in units of its size. */
  void add(String text, Matrix matrix, double advance) {
    double a = matrix.getScaleX();
    double b = matrix.getShearY();
    double along = Math.hypot(a, b);
    double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
    double width = advance == 0 ? size : advance * along;
    if (isSane(matrix.getTranslateX(), matrix.getTranslateY()) && size > 0.5 && size < 2000) {
      glyphs.add(
          new Raw(text, matrix.getTranslateX(), matrix.getTranslateY(), width, size, turn(a, b)));
    }
  }

  private static boolean isSane(double x, double y) {
    return Math.abs(x) < 1e5 && Math.abs(y) < 1e5;
  }

  /** How many quarter turns to the left the text runs; -1 when askew, as watermarks are. */
  private static int turn(double a, double b) {
    if (Math.abs(b) <= 0.1 * Math.abs(a)) {
      return a >= 0 ? 0 : 2;
    }
    return Math.abs(a) <= 0.1 * Math.abs(b) ? b > 0 ? 1 : 3 : -1;
  }

  /** Adds a straight line; kept only if it runs along an axis. */
  void segment(Point2D from, Point2D to) {
    double dx = Math.abs(from.getX() - to.getX());
    double dy = Math.abs(from.getY() - to.getY());
    if (Math.min(dx, dy) > 0.5 || !isSane(from.getX() + dx, from.getY() + dy)) {
      return;
    }
    if (segments.size() < PdfBudget.PAGE_SEGMENTS) {
      segments.add(new double[] {from.getX(), from.getY(), to.getX(), to.getY()});
    } else {
      excess = true;
    }
  }

  void countImage() {
    images++;
  }

  void countExcess() {
    excess = true;
  }

  void countUnmapped(boolean lost) {
    unmapped += lost ? 1 : 0;
  }

  int unmapped() {
    return unmapped;
  }

  boolean hasImages() {
    return images > 0;
  }

  /**
   * Turns everything upright. The direction most text runs in decides; a page without text keeps
   * its own rotation, which then does not matter.
   *
   * @param left the left edge of the visible page
   * @param low the lower edge
   * @param width its width before turning
   * @param height its height before turning
   */
  PdfPage upright(int number, double left, double low, double width, double height) {
    int[] count = new int[4];
    glyphs.stream().filter(raw -> raw.turn >= 0).forEach(raw -> count[raw.turn]++);
    int turn = 0;
    for (int i = 1; i < 4; i++) {
      turn = count[i] > count[turn] ? i : turn;
    }
    PdfTurn to = new PdfTurn(turn, left, low, width, height);
    List<PdfGlyph> upright = new ArrayList<>();
    for (Raw raw : glyphs) {
      double x = to.x(raw.x, raw.y);
      double y = to.y(raw.x, raw.y);
      if (raw.turn >= 0 && to.contains(x + raw.width / 2, y - raw.size / 3)) {
        upright.add(new PdfGlyph(raw.text, x, y, raw.width, raw.size));
      }
    }
    return new PdfPage(number, to.width(), to.height(), upright, rulings(to));
  }

  private List<PdfRuling> rulings(PdfTurn to) {
    List<PdfRuling> rulings = new ArrayList<>();
    for (double[] s : excess ? List.<double[]>of() : segments) {
      double x0 = to.x(s[0], s[1]);
      double y0 = to.y(s[0], s[1]);
      double x1 = to.x(s[2], s[3]);
      double y1 = to.y(s[2], s[3]);
      if (Math.abs(x0 - x1) >= Math.abs(y0 - y1)) {
        rulings.add(new PdfRuling(true, (y0 + y1) / 2, Math.min(x0, x1), Math.max(x0, x1)));
      } else {
        rulings.add(new PdfRuling(false, (x0 + x1) / 2, Math.min(y0, y1), Math.max(y0, y1)));
      }
    }
    return rulings;
  }
}
