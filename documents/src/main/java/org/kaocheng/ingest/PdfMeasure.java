package org.kaocheng.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The margins, line pitch and indents of running text, taken from all pages of one width. */
final class PdfMeasure {

  /** Margins of pages of one width, in points. */
  record Margins(double left, double right) {}

  private static final double USUAL_PITCH = 1.3;

  /** The part of the page's width that lines of running text at least reach. */
  private static final double LEAST_RIGHT = 0.7;

  /** The room, in font sizes, a line may leave that breaks off in the middle of a sentence. */
  private static final double MIDDLE = 1.5;

  private final Map<Integer, Margins> margins = new HashMap<>();
  private final Map<Integer, Integer> widths = new HashMap<>();
  private final double pitch;
  private final boolean indented;

  /**
   * Measures.
   *
   * @param pages the lines outside of tables, page by page
   * @param pageWidths the width of each of these pages
   */
  PdfMeasure(List<List<PdfTextLine>> pages, List<Double> pageWidths) {
    Map<Integer, List<PdfTextLine>> byWidth = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      int width = (int) Math.round(pageWidths.get(i) / 10);
      widths.put(i + 1, width);
      byWidth.computeIfAbsent(width, k -> new ArrayList<>()).addAll(pages.get(i));
    }
    byWidth.forEach((width, lines) -> margins.put(width, margins(lines, width * 10)));
    pitch = pitch(pages);
    indented = indented(pages);
  }

  private static Margins margins(List<PdfTextLine> lines, double pageWidth) {
    double left = edge(lines.stream().map(PdfTextLine::left).sorted().toList(), 1);
    double right =
        edge(lines.stream().map(PdfTextLine::right).sorted(Comparator.reverseOrder()).toList(), -1);
    // Where all lines are short they do not show the margin; most pages are symmetric.
    return new Margins(left, right < LEAST_RIGHT * pageWidth ? pageWidth - left : right);
  }

  /** The outermost position near which several lines begin or end. */
  private static double edge(List<Double> outermostFirst, int inwards) {
    int needed = outermostFirst.size() < 12 ? 1 : 3;
    for (int i = 0; i + needed <= outermostFirst.size(); i++) {
      if (inwards * (outermostFirst.get(i + needed - 1) - outermostFirst.get(i)) <= 12) {
        return outermostFirst.get(i);
      }
    }
    return outermostFirst.isEmpty() ? 0 : outermostFirst.getFirst();
  }

  /** The usual distance of baselines within a paragraph, in font sizes. */
  private double pitch(List<List<PdfTextLine>> pages) {
    List<Double> pitches = new ArrayList<>();
    for (List<PdfTextLine> lines : pages) {
      for (int i = 1; i < lines.size(); i++) {
        PdfTextLine upper = lines.get(i - 1);
        double ratio = (lines.get(i).baseline() - upper.baseline()) / upper.size();
        if (isFull(upper, lines.get(i)) && ratio > 0.9 && ratio < 4) {
          pitches.add(ratio);
        }
      }
    }
    pitches.sort(null);
    return pitches.isEmpty() ? USUAL_PITCH : pitches.get(pitches.size() / 4);
  }

  private boolean indented(List<List<PdfTextLine>> pages) {
    int begun = 0;
    int inset = 0;
    for (List<PdfTextLine> lines : pages) {
      for (int i = 0; i + 1 < lines.size(); i++) {
        if (follows(lines.get(i), lines.get(i + 1))
            && isFull(lines.get(i), lines.get(i + 1))
            && (i == 0 || isShort(lines, i))) {
          begun++;
          inset += indent(lines.get(i)) >= 1.2 ? 1 : 0;
        }
      }
    }
    return inset * 2 > begun;
  }

  /** Whether nothing stands between: no table, no blank line. */
  private boolean follows(PdfTextLine upper, PdfTextLine lower) {
    return lower.baseline() - upper.baseline() <= 1.3 * pitch(upper.size());
  }

  private boolean isShort(List<PdfTextLine> lines, int i) {
    return !isFull(lines.get(i - 1), lines.get(i));
  }

  /** The margins of a page; both 0 when nothing stands on any such page. */
  Margins margins(int page) {
    return margins.getOrDefault(widths.getOrDefault(page, -1), new Margins(0, 0));
  }

  /** Whether the first line ends for want of room. */
  boolean isFull(PdfTextLine upper, PdfTextLine lower) {
    return wrap(upper, lower) != PdfWrap.BREAK;
  }

  PdfWrap wrap(PdfTextLine upper, PdfTextLine lower) {
    Margins at = margins(upper.page());
    double slack = upper.isTerminated() ? 0 : MIDDLE * upper.size();
    return PdfWrap.between(upper, lower, at.left(), at.right(), slack);
  }

  /** How far a line is set in, in font sizes. */
  double indent(PdfTextLine line) {
    return (line.left() - margins(line.page()).left()) / line.size();
  }

  /** Whether a line stands in the middle between the margins. */
  boolean isCentred(PdfTextLine line) {
    Margins at = margins(line.page());
    return Math.abs(line.left() + line.right() - at.left() - at.right()) < line.size();
  }

  /** Whether most paragraphs of several lines begin with an indent. */
  boolean isIndented() {
    return indented;
  }

  /** The usual distance of baselines at a font size, in points. */
  double pitch(double size) {
    return pitch * size;
  }
}
