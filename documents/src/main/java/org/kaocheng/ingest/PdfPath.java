package org.kaocheng.ingest;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** The path under construction; gives its straight parts to the drawing when it is painted. */
final class PdfPath {

  /** A filled box up to this thick, in points, is a line. */
  private static final double THIN = 3.0;

  private final PdfDrawing drawing;
  private final List<Part> parts = new ArrayList<>();
  private Part part = new Part();
  private int points;

  PdfPath(PdfDrawing drawing) {
    this.drawing = drawing;
  }

  private static final class Part {
    private final List<Point2D> points = new ArrayList<>();
    private boolean curved;
  }

  void move(double x, double y) {
    part = new Part();
    parts.add(part);
    add(x, y);
  }

  void line(double x, double y) {
    add(x, y);
  }

  /** A curve is no ruling, and what it bounds is none either. */
  void curve(double x, double y) {
    part.curved = true;
    add(x, y);
  }

  void close() {
    if (!part.points.isEmpty()) {
      Point2D first = part.points.getFirst();
      add(first.getX(), first.getY());
    }
  }

  Point2D current() {
    return part.points.isEmpty() ? new Point2D.Double() : part.points.getLast();
  }

  private void add(double x, double y) {
    if (points++ < PdfBudget.PAGE_SEGMENTS) {
      part.points.add(new Point2D.Double(x, y));
    } else {
      drawing.countExcess();
    }
  }

  void stroke() {
    for (Part each : parts) {
      for (int i = 1; i < each.points.size() && !each.curved; i++) {
        drawing.segment(each.points.get(i - 1), each.points.get(i));
      }
    }
    clear();
  }

  void fill() {
    for (Part each : parts) {
      if (!each.curved && each.points.size() > 1) {
        fill(each.points);
      }
    }
    clear();
  }

  private void fill(List<Point2D> corners) {
    double left = corners.stream().mapToDouble(Point2D::getX).min().orElse(0);
    double right = corners.stream().mapToDouble(Point2D::getX).max().orElse(0);
    double low = corners.stream().mapToDouble(Point2D::getY).min().orElse(0);
    double high = corners.stream().mapToDouble(Point2D::getY).max().orElse(0);
    if (high - low <= THIN && right - left > high - low) {
      double y = (low + high) / 2;
      drawing.segment(new Point2D.Double(left, y), new Point2D.Double(right, y));
    } else if (right - left <= THIN) {
      double x = (left + right) / 2;
      drawing.segment(new Point2D.Double(x, low), new Point2D.Double(x, high));
    }
  }

  void clear() {
    parts.clear();
    part = new Part();
    points = 0;
  }
}
