package org.kaocheng.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Finds tables drawn without lines: several lines in a row that part into the same columns. Only
 * what is plain: one line a row, clear gutters, edges in line.
 */
final class PdfAlignedTables {

  private static final int LEAST_ROWS = 3;

  /** The narrowest gutter and the widest unevenness of an edge, in font sizes. */
  private static final double GUTTER = 1.2;

  private static final double UNEVEN = 0.6;

  /** Columns wider than this, in font sizes, are columns of running text. */
  private static final double WIDEST = 16;

  private PdfAlignedTables() {}

  /** The items of a stretch of lines between ruled tables, from top to bottom. */
  static List<PdfItem> find(List<PdfTextLine> lines) {
    List<PdfItem> items = new ArrayList<>();
    for (int from = 0; from < lines.size(); ) {
      int to = from;
      while (to < lines.size()
          && segments(lines.get(to)).size() > 1
          && (to == from || isNext(lines.get(to - 1), lines.get(to)))) {
        to++;
      }
      List<PdfTextLine> run = lines.subList(from, Math.max(to, from + 1));
      List<Segment> columns = columns(run);
      if (isTable(run, columns)) {
        items.add(table(run, columns));
      } else {
        items.addAll(run);
      }
      from += run.size();
    }
    return items;
  }

  private record Segment(PdfTextLine line, double left, double right) {
    boolean overlaps(Segment other, double gutter) {
      return left < other.right + gutter && other.left < right + gutter;
    }

    double centre() {
      return (left + right) / 2;
    }
  }

  private static boolean isNext(PdfTextLine upper, PdfTextLine lower) {
    return lower.baseline() - upper.baseline() < 2.6 * upper.size()
        && Math.abs(lower.size() - upper.size()) < 0.2 * upper.size();
  }

  private static List<Segment> segments(PdfTextLine line) {
    List<Segment> segments = new ArrayList<>();
    List<PdfGlyph> part = new ArrayList<>();
    for (PdfGlyph glyph : line.glyphs()) {
      if (glyph.isSpace()) {
        continue;
      }
      if (!part.isEmpty() && glyph.x() - part.getLast().right() >= GUTTER * glyph.size()) {
        segments.add(segment(part, line.page()));
        part = new ArrayList<>();
      }
      part.add(glyph);
    }
    segments.add(segment(part, line.page()));
    return segments;
  }

  private static Segment segment(List<PdfGlyph> part, int page) {
    PdfTextLine line = new PdfTextLine(List.copyOf(part), page);
    return new Segment(line, line.left(), line.right());
  }

  /** The stretches of x that segments cover, in order. */
  private static List<Segment> columns(List<PdfTextLine> run) {
    List<Segment> sorted = new ArrayList<>();
    run.forEach(line -> sorted.addAll(segments(line)));
    sorted.sort(Comparator.comparingDouble(Segment::left));
    double gutter = 0.8 * run.getFirst().size();
    List<Segment> columns = new ArrayList<>();
    for (Segment segment : sorted) {
      if (!columns.isEmpty() && columns.getLast().overlaps(segment, gutter)) {
        Segment last = columns.removeLast();
        columns.add(new Segment(last.line, last.left, Math.max(last.right, segment.right)));
      } else {
        columns.add(segment);
      }
    }
    return columns;
  }

  private static boolean isTable(List<PdfTextLine> run, List<Segment> columns) {
    if (run.size() < LEAST_ROWS || columns.size() < 2) {
      return false;
    }
    double size = run.getFirst().size();
    long full = run.stream().filter(line -> segments(line).size() == columns.size()).count();
    long wide = columns.stream().filter(c -> c.right - c.left > WIDEST * size).count();
    long labels = run.stream().filter(line -> isLabel(segments(line).getFirst())).count();
    return full * 4 >= run.size() * 3L
        && run.stream().allMatch(line -> segments(line).size() <= columns.size())
        && wide < 2
        && labels * 2 < run.size()
        && columns.stream().allMatch(column -> isInLine(run, column, size));
  }

  private static boolean isLabel(Segment segment) {
    String text = segment.line.text();
    return text.contains("：") || text.contains(":");
  }

  private static boolean isInLine(List<PdfTextLine> run, Segment column, double size) {
    List<Segment> parts =
        run.stream()
            .flatMap(line -> segments(line).stream())
            .filter(segment -> segment.overlaps(column, 0))
            .toList();
    return spread(parts, Segment::left) <= UNEVEN * size
        || spread(parts, Segment::right) <= UNEVEN * size
        || spread(parts, Segment::centre) <= UNEVEN * size;
  }

  private static double spread(List<Segment> parts, ToDoubleFunction<Segment> edge) {
    return parts.stream().mapToDouble(edge).max().orElse(0)
        - parts.stream().mapToDouble(edge).min().orElse(0);
  }

  private static PdfTable table(List<PdfTextLine> run, List<Segment> columns) {
    List<PdfCell> cells = new ArrayList<>();
    for (int row = 0; row < run.size(); row++) {
      double top = run.get(row).top();
      double bottom =
          row + 1 < run.size()
              ? run.get(row + 1).top()
              : run.get(row).baseline() + 0.3 * run.get(row).size();
      List<Segment> segments = segments(run.get(row));
      for (int column = 0; column < columns.size(); column++) {
        Segment at = columns.get(column);
        double left = column == 0 ? at.left : border(columns, column);
        double right = column + 1 == columns.size() ? at.right : border(columns, column + 1);
        List<PdfTextLine> lines =
            segments.stream()
                .filter(segment -> segment.overlaps(at, 0))
                .map(Segment::line)
                .toList();
        cells.add(PdfCell.of(left, top, right, bottom, 0, lines, run.getFirst().page()));
      }
    }
    int page = run.getFirst().page();
    return new PdfTable(cells, page, page, 0, false);
  }

  private static double border(List<Segment> columns, int index) {
    return (columns.get(index - 1).right + columns.get(index).left) / 2;
  }
}
