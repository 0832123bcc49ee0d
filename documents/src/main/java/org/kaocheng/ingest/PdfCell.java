package org.kaocheng.ingest;

import java.util.List;
import org.kaocheng.document.Text;

/**
 * A cell of a table in page coordinates; on later pages of a table y goes on from page to page.
 *
 * @param left its left border
 * @param top its upper border
 * @param right its right border
 * @param bottom its lower border
 * @param padding how far from the borders its text keeps
 * @param lines the printed lines of its last page
 * @param text its text
 * @param page the page it begins on, from 1
 */
record PdfCell(
    double left,
    double top,
    double right,
    double bottom,
    double padding,
    List<PdfTextLine> lines,
    String text,
    int page) {

  private static final double NEAR = 3;

  /** A cell whose text is what its lines say. */
  static PdfCell of(
      double left,
      double top,
      double right,
      double bottom,
      double padding,
      List<PdfTextLine> lines,
      int page) {
    String text = PdfWrap.text(lines, left + padding, right - padding);
    return new PdfCell(left, top, right, bottom, padding, lines, text, page);
  }

  boolean isBlank() {
    return lines.isEmpty() && text.isBlank();
  }

  boolean isAbove(PdfCell other) {
    return Math.abs(left - other.left) <= NEAR && Math.abs(right - other.right) <= NEAR;
  }

  PdfCell movedDown(double by) {
    return new PdfCell(left, top + by, right, bottom + by, padding, lines, text, page);
  }

  /** This cell going on in {@code next} on the following page. */
  PdfCell continued(PdfCell next) {
    String joined = text;
    List<PdfTextLine> last = lines;
    if (!next.isBlank()) {
      last = next.lines;
      joined = isBlank() ? next.text : text + joint(next) + next.text;
    }
    return new PdfCell(left, top, right, next.bottom, padding, last, joined, page);
  }

  private String joint(PdfCell next) {
    return joinTo(next).joint().orElse("\n");
  }

  /** Whether the text would break here for want of room, if {@code next} went on with it. */
  PdfWrap joinTo(PdfCell next) {
    if (lines.isEmpty() || next.lines.isEmpty()) {
      return PdfWrap.BREAK;
    }
    return PdfWrap.between(
        lines.getLast(), next.lines.getFirst(), left + padding, right - padding, 0);
  }

  /** Whether the text stands so low that no further line fits above {@code border}. */
  boolean isFilledTo(double border) {
    return !lines.isEmpty() && border - lines.getLast().baseline() < 1.7 * lines.getLast().size();
  }

  /** Its text for the document. */
  Text toText() {
    return new Text(text, 0, page);
  }
}
