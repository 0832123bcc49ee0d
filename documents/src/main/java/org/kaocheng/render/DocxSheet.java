package org.kaocheng.render;

import java.util.List;
import org.kaocheng.compose.Sheet;
import org.kaocheng.compose.SheetCell;
import org.kaocheng.compose.Span;

/** A sheet as a Word table with the lines around it. */
final class DocxSheet {

  /** The size of the letters that the styles of cells have. */
  private static final double STYLE_SIZE = 12;

  private final DocxBody body;
  private final Xml xml;
  private final Sheet sheet;
  private final SheetGrid grid;
  private final List<Integer> edges;
  private final SheetMeasure measure;
  private final double size;

  DocxSheet(DocxBody body, Sheet sheet) {
    this.body = body;
    this.xml = body.xml();
    this.sheet = sheet;
    grid = SheetGrid.of(sheet);
    edges = grid.edges(sheet, body.width());
    measure = SheetMeasure.of(sheet, grid, edges, body.height() / 20.0);
    size = measure.size() == STYLE_SIZE ? 0 : measure.size();
  }

  /** Writes it all. */
  void write() {
    if (!sheet.annex().isEmpty()) {
      body.lines(WordStyle.ANNEX, List.of(Span.of(sheet.annex())), DocxBody.Look.PLAIN);
    }
    if (!sheet.title().isEmpty()) {
      body.lines(WordStyle.SHEET_TITLE, List.of(Span.of(sheet.title())), DocxBody.Look.PLAIN);
    }
    sheet.above().forEach(spans -> spread(WordStyle.SHEET_ABOVE, spans, true));
    if (!sheet.rows().isEmpty()) {
      body.beforeTable();
      table();
      body.afterTable();
    }
    for (int i = 0; i < sheet.below().size(); i++) {
      spread(WordStyle.SHEET_BELOW, sheet.below().get(i), i < sheet.below().size() - 1);
    }
  }

  private void spread(WordStyle style, List<Span> spans, boolean keepsNext) {
    List<Double> widths =
        spans.stream().map(span -> Spread.ems(span.text()) * measure.size()).toList();
    List<Double> starts = Spread.starts(widths, body.width() / 20.0);
    StringBuilder tabs = new StringBuilder();
    for (int i = 1; i < starts.size(); i++) {
      boolean last = i == starts.size() - 1;
      tabs.append(tabs.isEmpty() ? "<w:tabs>" : "");
      tabs.append("<w:tab w:val=\"").append(last ? "right" : "left").append("\" w:pos=\"");
      tabs.append(last ? body.width() : Math.round(starts.get(i) * 20)).append("\"/>");
      tabs.append(last ? "</w:tabs>" : "");
    }
    body.lines(style, Spread.joined(spans), new DocxBody.Look(keepsNext, tabs.toString(), 0, size));
  }

  private void table() {
    xml.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"");
    xml.raw(body.template().id(WordStyle.TABLE)).raw("\"/><w:tblW w:w=\"").raw(body.width());
    xml.raw("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr>");
    xml.raw("<w:tblGrid>");
    for (int c = 0; c < grid.columns(); c++) {
      xml.raw("<w:gridCol w:w=\"").raw(width(c, c + 1)).raw("\"/>");
    }
    xml.raw("</w:tblGrid>");
    boolean kept = measure.height() < SheetMeasure.KEPT * body.height() / 20;
    List<List<SheetGrid.Placed>> covering = grid.covering();
    int rows = grid.rows().size();
    for (int r = 0; r < rows; r++) {
      boolean withNext = r < sheet.headRows() || (kept && r < rows - 1);
      boolean withBelow = r == rows - 1 && !sheet.below().isEmpty();
      row(r, covering.get(r), withNext || withBelow);
    }
    xml.raw("</w:tbl>");
  }

  private int width(int from, int to) {
    return edges.get(to) - edges.get(from);
  }

  private void row(int row, List<SheetGrid.Placed> cells, boolean keepsNext) {
    int end = cells.isEmpty() ? 0 : cells.getLast().end();
    xml.raw("<w:tr><w:trPr>");
    if (end < grid.columns()) {
      xml.raw("<w:gridAfter w:val=\"").raw(grid.columns() - end).raw("\"/>");
    }
    double height = measure.heights().get(row);
    if (row < sheet.headRows() || height < SheetMeasure.TALL * body.height() / 20) {
      xml.raw("<w:cantSplit/>");
    }
    int least = (int) Math.round(least(row) * 20);
    xml.raw("<w:trHeight w:val=\"").raw(least).raw("\" w:hRule=\"atLeast\"/>");
    if (row < sheet.headRows()) {
      xml.raw("<w:tblHeader/>");
    }
    xml.raw("</w:trPr>");
    cells.forEach(placed -> cell(placed, placed.row() < row, keepsNext));
    xml.raw("</w:tr>");
  }

  private double least(int row) {
    double least = SheetMeasure.least(measure.size());
    for (SheetGrid.Placed placed : grid.rows().get(row)) {
      if (placed.rowSpan() == 1) {
        least = Math.max(least, SheetMeasure.least(placed.cell(), measure.size()));
      }
    }
    return least;
  }

  private void cell(SheetGrid.Placed placed, boolean continued, boolean keepsNext) {
    xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(width(placed.column(), placed.end()));
    xml.raw("\" w:type=\"dxa\"/>");
    if (placed.columnSpan() > 1) {
      xml.raw("<w:gridSpan w:val=\"").raw(placed.columnSpan()).raw("\"/>");
    }
    if (placed.rowSpan() > 1) {
      xml.raw(continued ? "<w:vMerge/>" : "<w:vMerge w:val=\"restart\"/>");
    }
    xml.raw("<w:vAlign w:val=\"center\"/></w:tcPr>");
    SheetCell cell = placed.cell();
    WordStyle style = WordStyle.cell(cell);
    DocxBody.Look look = new DocxBody.Look(keepsNext, "", continued ? 0 : cell.indent(), size);
    for (String line : continued ? List.of("") : Lines.of(cell)) {
      body.begin(style, look);
      body.endProperties();
      DocxRuns.run(xml, line, false, size);
      xml.raw("</w:p>");
    }
    xml.raw("</w:tc>");
  }
}
