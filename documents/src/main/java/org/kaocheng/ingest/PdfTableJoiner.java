package org.kaocheng.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a table together that goes on on the next page. */
final class PdfTableJoiner {

  private static final double NEAR = 3;

  private final PdfTable upper;
  private final PdfTable lower;
  private final List<PdfCell> lasts;
  private final List<PdfCell> firsts;

  private PdfTableJoiner(PdfTable upper, PdfTable lower) {
    this.upper = upper;
    this.lower = lower;
    lasts = upper.lastCells();
    firsts = lower.firstCells();
  }

  /** The whole table, when {@code lower} goes on with {@code upper}, nothing standing between. */
  static Optional<PdfTable> join(PdfTable upper, PdfTable lower) {
    if (lower.page() != upper.lastPage() + 1
        || Math.abs(upper.left() - lower.left()) > NEAR
        || Math.abs(upper.right() - lower.right()) > NEAR
        || !sharesColumns(upper, lower)) {
      return Optional.empty();
    }
    int heads = repeatedHeads(upper, lower);
    if (heads > 0 && isTitle(lower)) {
      return Optional.empty();
    }
    return Optional.of(new PdfTableJoiner(upper, without(lower, heads)).joined());
  }

  private static boolean sharesColumns(PdfTable upper, PdfTable lower) {
    double[] above = upper.columnBorders();
    double[] below = lower.columnBorders();
    int shared = 0;
    for (double border : below) {
      shared += Math.abs(above[PdfGrid.nearest(above, border)] - border) <= NEAR ? 1 : 0;
    }
    int inner = Math.min(above.length, below.length) - 2;
    return shared - 2 >= 0.6 * inner;
  }

  /** A form that begins anew begins with its title; only column heads are repeated. */
  private static boolean isTitle(PdfTable lower) {
    return lower.firstCells().size() == 1;
  }

  private static int repeatedHeads(PdfTable upper, PdfTable lower) {
    List<List<String>> above = rowTexts(upper);
    List<List<String>> below = rowTexts(lower);
    int same = 0;
    while (same < Math.min(above.size(), below.size() - 1)
        && above.get(same).equals(below.get(same))
        && !String.join("", below.get(same)).isBlank()) {
      same++;
    }
    return same;
  }

  private static List<List<String>> rowTexts(PdfTable table) {
    double[] tops = table.rowTops();
    List<List<String>> texts = new ArrayList<>();
    for (int i = 0; i < tops.length; i++) {
      texts.add(new ArrayList<>());
    }
    table
        .cells()
        .forEach(cell -> texts.get(PdfGrid.nearest(tops, cell.top())).add(cell.text().strip()));
    return texts;
  }

  private static PdfTable without(PdfTable lower, int heads) {
    if (heads == 0) {
      return lower;
    }
    double from = lower.rowTops()[heads] - NEAR;
    List<PdfCell> kept = lower.cells().stream().filter(cell -> cell.top() >= from).toList();
    return new PdfTable(kept, lower.page(), lower.lastPage(), lower.shift(), lower.openBelow());
  }

  private PdfTable joined() {
    double by = upper.bottom() - lower.top();
    boolean cut = isRowCut();
    List<PdfCell> cells = new ArrayList<>(upper.cells());
    for (PdfCell cell : lower.cells()) {
      Optional<PdfCell> above = above(cell).filter(last -> cut || goesOn(last, cell));
      PdfCell moved = cell.movedDown(by);
      above.ifPresent(last -> cells.set(cells.indexOf(last), last.continued(moved)));
      if (above.isEmpty()) {
        cells.add(moved);
      }
    }
    return new PdfTable(
        cells, upper.page(), lower.lastPage(), by + lower.shift(), lower.openBelow());
  }

  private Optional<PdfCell> above(PdfCell cell) {
    return firsts.contains(cell)
        ? lasts.stream().filter(last -> last.isAbove(cell)).findFirst()
        : Optional.empty();
  }

  /** Whether the page break runs through a row. */
  private boolean isRowCut() {
    List<PdfCell> written = firsts.stream().filter(cell -> !cell.isBlank()).toList();
    boolean matched =
        firsts.size() == lasts.size() && firsts.stream().allMatch(cell -> above(cell).isPresent());
    if (!matched) {
      return false;
    }
    PdfRowCut cut = new PdfRowCut(upper);
    written.forEach(cell -> cut.weigh(above(cell).orElseThrow(), cell));
    boolean partly = written.size() < firsts.size() || firsts.size() == 1;
    return cut.holds(partly);
  }

  /** Whether a cell over several rows goes on although its row does not. */
  private boolean goesOn(PdfCell last, PdfCell cell) {
    boolean tall =
        lasts.stream().anyMatch(other -> other.top() > last.top() + NEAR)
            || firsts.stream().anyMatch(other -> other.bottom() < cell.bottom() - NEAR);
    if (!tall || last.isBlank() || cell.isBlank()) {
      return tall && !last.isBlank();
    }
    PdfRowCut cut = new PdfRowCut(upper);
    cut.weigh(last, cell);
    boolean note = cell.text().startsWith("（") || cell.text().startsWith("(");
    return cut.holds(true) || note && last.isFilledTo(upper.bottom() - upper.shift());
  }
}
