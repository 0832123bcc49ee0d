package org.kaocheng.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaocheng.document.Block;
import org.kaocheng.document.Paragraph;
import org.kaocheng.document.Text;

/** Joins lines to paragraphs and pages to one flow of blocks. */
final class PdfParagraphs {

  private static final int MOST_GAP = 9;

  private final PdfMeasure measure;
  private final PdfBudget budget;
  private final List<Block> blocks = new ArrayList<>();
  private final List<PdfTextLine> open = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable PdfTable table;
  private int gap;
  private double tableBottom = -1;
  private int tablePage;

  PdfParagraphs(PdfMeasure measure, PdfBudget budget) {
    this.measure = measure;
    this.budget = budget;
  }

  /** The blocks of all items in reading order. */
  List<Block> blocks(List<PdfItem> items) {
    for (PdfItem item : items) {
      budget.operator();
      switch (item) {
        case PdfTextLine line -> add(line);
        case PdfTable next -> add(next);
      }
    }
    closeTable();
    closeParagraph();
    return blocks;
  }

  private void add(PdfTable next) {
    if (table != null) {
      budget.checkTime();
      PdfTable joined = PdfTableJoiner.join(table, next).orElse(null);
      if (joined != null) {
        table = joined;
        return;
      }
    }
    int above = gapAbove(next.top(), next.page());
    closeTable();
    closeParagraph();
    gap = above;
    table = next;
  }

  private void add(PdfTextLine line) {
    if (!open.isEmpty()) {
      PdfTextLine upper = open.getLast();
      PdfWrap wrap = goesOn(upper, line);
      if (wrap != PdfWrap.BREAK) {
        PdfWrap.append(text, wrap, line.text());
        open.add(line);
        return;
      }
    }
    int above = gapAbove(line.top(), line.page());
    closeTable();
    closeParagraph();
    gap = above;
    open.add(line);
    text.append(line.text());
  }

  /** How many lines would have room above; after a page break unknown and so 0. */
  private int gapAbove(double top, int page) {
    double bottom;
    double pitch;
    if (!open.isEmpty() && open.getLast().page() == page) {
      pitch = measure.pitch(open.getLast().size());
      bottom = open.getLast().baseline() + pitch - 0.85 * open.getLast().size();
    } else if (table != null && table.lastPage() == page) {
      pitch = measure.pitch(12);
      bottom = table.bottom() - table.shift();
    } else if (tableBottom >= 0 && tablePage == page) {
      pitch = measure.pitch(12);
      bottom = tableBottom;
    } else {
      return 0;
    }
    return Math.clamp((long) Math.floor((top - bottom) / pitch + 0.35), 0, MOST_GAP);
  }

  private PdfWrap goesOn(PdfTextLine upper, PdfTextLine line) {
    boolean sized = Math.abs(upper.size() - line.size()) > 0.15 * upper.size();
    if (sized
        || PdfItems.endsWithPage(upper.text())
        || isApart(upper, line)
        || isSetIn(line)
        || beginsAnew(upper, line)) {
      return PdfWrap.BREAK;
    }
    return measure.wrap(upper, line);
  }

  private boolean isApart(PdfTextLine upper, PdfTextLine line) {
    double distance = line.baseline() - upper.baseline();
    return upper.page() == line.page() && distance > 1.3 * measure.pitch(upper.size());
  }

  /** Set in as a first line is; not when the whole paragraph is. */
  private boolean isSetIn(PdfTextLine line) {
    boolean block =
        open.size() > 1 && Math.abs(open.getLast().left() - line.left()) < 0.5 * line.size();
    return measure.indent(line) >= 1.2 && !block && !isTitleRest(line);
  }

  /** The centred rest of a title whose first line fills the page's width. */
  private boolean isTitleRest(PdfTextLine line) {
    return open.size() == 1 && measure.indent(open.getFirst()) < 1.2 && measure.isCentred(line);
  }

  private boolean beginsAnew(PdfTextLine upper, PdfTextLine line) {
    boolean terminal = upper.isTerminated();
    if (terminal && PdfItems.startsItem(line.text())) {
      return true;
    }
    // Without indents nothing else tells whether a full line at a page's end ends its paragraph.
    return upper.page() != line.page() && terminal && !measure.isIndented();
  }

  private void closeParagraph() {
    if (!open.isEmpty()) {
      Text content = new Text(text.toString().stripTrailing(), 0, open.getFirst().page());
      blocks.add(new Paragraph(content, 0, gap));
      open.clear();
      text.setLength(0);
    }
    gap = 0;
  }

  private void closeTable() {
    tableBottom = -1;
    if (table != null) {
      tableBottom = table.bottom() - table.shift();
      tablePage = table.lastPage();
      blocks.add(table.toTable(gap));
      table = null;
      gap = 0;
    }
  }
}
