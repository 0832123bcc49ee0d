package org.kaocheng.ingest;

/**
 * Weighs whether the last row of a page and the first of the next are one row that the page break
 * cut: cells must be full to the border, and their text must break off for want of room.
 */
final class PdfRowCut {

  private static final double NEAR = 3;

  private final PdfTable upper;
  private final double border;
  private int wrapped;
  private int ended;
  private int begun;
  private boolean longEnough;
  private boolean contradicted;

  /** Weighs cuts at the lower border of {@code upper}. */
  PdfRowCut(PdfTable upper) {
    this.upper = upper;
    border = upper.bottom() - upper.shift();
  }

  /** Takes in what stands above and what, not blank, below the page break. */
  void weigh(PdfCell last, PdfCell next) {
    if (last.isBlank()) {
      begun++;
    } else if (!last.isFilledTo(border) || last.lines().isEmpty() || next.lines().isEmpty()) {
      contradicted = true;
    } else if (isNumber(last, next)) {
      weighNumber(last, next);
    } else if (last.joinTo(next) != PdfWrap.BREAK && !PdfItems.startsItem(next.text())) {
      wrapped++;
      longEnough |= last.lines().size() + next.lines().size() > 2 || hasWrapsAbove(last);
    } else if (last.lines().size() + next.lines().size() <= 2) {
      ended++;
    }
  }

  private static boolean isNumber(PdfCell last, PdfCell next) {
    String before = last.lines().getLast().last().text();
    String after = next.lines().getFirst().first().text();
    return PdfCharacters.isDigit(before.codePointAt(0))
        && PdfCharacters.isDigit(after.codePointAt(0));
  }

  /** A number broken for want of room leaves less than a line's worth of digits over. */
  private void weighNumber(PdfCell last, PdfCell next) {
    int above = last.lines().getLast().text().strip().length();
    if (last.joinTo(next) == PdfWrap.GLUE && next.text().strip().length() < above) {
      wrapped++;
    } else if (last.lines().size() + next.lines().size() <= 2) {
      contradicted = true;
    }
  }

  /** Whether text in the column above commonly takes several lines. */
  private boolean hasWrapsAbove(PdfCell last) {
    return upper.cells().stream()
            .filter(cell -> Math.abs(cell.left() - last.left()) <= NEAR)
            .filter(cell -> Math.abs(cell.right() - last.right()) <= NEAR)
            .filter(cell -> cell.lines().size() > 1)
            .count()
        > 1;
  }

  /**
   * Whether it is one row.
   *
   * @param partly whether some cell below the break is blank, as a row's shorter cells are
   */
  boolean holds(boolean partly) {
    if (contradicted) {
      return false;
    }
    if (upper.openBelow() && begun == 0) {
      return true;
    }
    boolean several = wrapped > 1 && wrapped > ended && wrapped > begun;
    return partly && (several || wrapped == 1 && ended + begun == 0 && longEnough);
  }
}
