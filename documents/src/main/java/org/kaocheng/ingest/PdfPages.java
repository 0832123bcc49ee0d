package org.kaocheng.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kaocheng.document.Block;

/** Takes pages one after the other and gives the blocks of them all. */
final class PdfPages {

  private final PdfBudget budget;
  private final int mostCells;
  private final List<List<PdfTable>> tables = new ArrayList<>();
  private final List<List<PdfTextLine>> lines = new ArrayList<>();
  private final List<Double> widths = new ArrayList<>();
  private final List<Double> heights = new ArrayList<>();
  private int cells;
  private boolean text;

  PdfPages(Limits limits, PdfBudget budget) {
    this.budget = budget;
    mostCells = limits.cells();
  }

  void add(PdfPage page) throws UnreadableException {
    PdfTableFinder finder = new PdfTableFinder(page, budget);
    tables.add(finder.tables());
    lines.add(PdfTextLine.group(finder.rest(), page.number()));
    widths.add(page.width());
    heights.add(page.height());
    text |= page.glyphs().stream().anyMatch(glyph -> !glyph.isSpace());
    cells += finder.tables().stream().mapToInt(table -> table.cells().size()).sum();
    if (cells > mostCells) {
      throw new UnreadableException("文件的表格过大，请拆分后再提交");
    }
  }

  /** Whether anything at all is written. */
  boolean hasText() {
    return text;
  }

  /** Paragraphs and tables of all pages. */
  List<Block> blocks() {
    PdfRunningHeads heads = new PdfRunningHeads(lines, heights);
    List<List<PdfTextLine>> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      kept.add(heads.without(lines.get(i), heights.get(i)));
    }
    PdfMeasure measure = new PdfMeasure(kept, widths);
    List<PdfItem> items = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      budget.checkTime();
      items.addAll(inOrder(kept.get(i), tables.get(i)));
    }
    return new PdfParagraphs(measure, budget).blocks(items);
  }

  private static List<PdfItem> inOrder(List<PdfTextLine> lines, List<PdfTable> tables) {
    List<PdfItem> sorted = new ArrayList<>(lines);
    sorted.addAll(tables);
    sorted.sort(Comparator.comparingDouble(PdfItem::top));
    List<PdfItem> items = new ArrayList<>();
    List<PdfTextLine> stretch = new ArrayList<>();
    for (PdfItem item : sorted) {
      switch (item) {
        case PdfTextLine line -> stretch.add(line);
        case PdfTable table -> {
          items.addAll(PdfAlignedTables.find(stretch));
          items.add(table);
          stretch.clear();
        }
      }
    }
    items.addAll(PdfAlignedTables.find(stretch));
    return items;
  }
}
