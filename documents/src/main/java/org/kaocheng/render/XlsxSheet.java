package org.kaocheng.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kaocheng.compose.Sheet;
import org.kaocheng.compose.SheetCell;
import org.kaocheng.compose.Span;
import org.kaocheng.source.Place;
import org.kaocheng.source.Problem;
import org.kaocheng.source.Severity;

/** One worksheet of a workbook. */
final class XlsxSheet {

  /** The most characters a cell of Excel holds. */
  private static final int LONGEST = 32_767;

  /** The width of all columns in characters, upright and on the side. */
  private static final int WIDTH = 88;

  private static final int WIDE = 128;

  /** The tallest row Excel knows, in points. */
  private static final double TALLEST = 409;

  /** The size of the letters, in points. */
  private static final double SIZE = 10.5;

  private static final Pattern UNIT = Pattern.compile(".*单位[:：].*元.*");

  private final Sheet sheet;
  private final String name;
  private final SheetGrid grid;
  private final XlsxStyles styles;
  private final List<Problem> problems;
  private final Xml rows = new Xml(1 << 14);
  private final List<String> merged = new ArrayList<>();
  private int row;
  private int firstRow;

  XlsxSheet(Sheet sheet, String name, XlsxStyles styles, List<Problem> problems) {
    this.sheet = sheet;
    this.name = name;
    this.styles = styles;
    this.problems = problems;
    grid = SheetGrid.of(sheet);
  }

  /** The row the table begins in, from 1; known once the part is made. */
  int firstRow() {
    return firstRow;
  }

  /** The worksheet's part. */
  String part() {
    line(sheet.annex(), XlsxStyles.Letters.HEAD, XlsxStyles.Side.LEFT, 20);
    line(sheet.title(), XlsxStyles.Letters.TITLE, XlsxStyles.Side.CENTRE, 30);
    sheet.above().forEach(this::spread);
    firstRow = row + 1;
    table();
    sheet.below().forEach(this::spread);
    Xml xml = new Xml(rows.length() + 2048);
    xml.raw("<worksheet xmlns=\"").raw(XlsxWriter.MAIN).raw("\"><sheetPr>");
    xml.raw("<pageSetUpPr fitToPage=\"1\"/></sheetPr>");
    xml.raw("<sheetFormatPr defaultRowHeight=\"18\"/><cols>");
    List<Integer> edges = edges();
    for (int c = 0; c < grid.columns(); c++) {
      // Hundredths of a character.
      int width = (edges.get(c + 1) - edges.get(c)) * 100 / 20 / 6;
      xml.raw("<col min=\"").raw(c + 1).raw("\" max=\"").raw(c + 1).raw("\" width=\"");
      xml.raw(width / 100).raw(".").raw(width % 100 / 10).raw("\" customWidth=\"1\"/>");
    }
    xml.raw("</cols><sheetData>").raw(rows.toString()).raw("</sheetData>");
    if (!merged.isEmpty()) {
      xml.raw("<mergeCells count=\"").raw(merged.size()).raw("\">");
      merged.forEach(reference -> xml.raw("<mergeCell ref=\"").raw(reference).raw("\"/>"));
      xml.raw("</mergeCells>");
    }
    xml.raw("<printOptions horizontalCentered=\"1\"/>");
    xml.raw("<pageMargins left=\"0.6\" right=\"0.6\" top=\"0.8\" bottom=\"0.8\"");
    xml.raw(" header=\"0.3\" footer=\"0.4\"/><pageSetup paperSize=\"9\" orientation=\"");
    xml.raw(sheet.wide() ? "landscape" : "portrait");
    xml.raw("\" fitToWidth=\"1\" fitToHeight=\"0\"/>");
    xml.raw("<headerFooter><oddFooter>&amp;C— &amp;P —</oddFooter></headerFooter></worksheet>");
    return xml.toString();
  }

  /** The edges of the columns in twentieths of a point, a character being six points wide. */
  private List<Integer> edges() {
    return grid.edges(sheet, (sheet.wide() ? WIDE : WIDTH) * 6 * 20);
  }

  /** A line over the whole width. */
  private void line(String text, XlsxStyles.Letters letters, XlsxStyles.Side side, double height) {
    if (text.isEmpty()) {
      return;
    }
    long lines = text.lines().count();
    open(height * Math.max(1, lines));
    words(0, text, letters, side, 0, false);
    merge(row, 0, row, grid.columns() - 1);
    rows.raw("</row>");
  }

  /** The unit of amounts stands at the right; other pieces one after the other. */
  private void spread(List<Span> spans) {
    List<String> pieces = spans.stream().map(Span::text).toList();
    boolean parted =
        pieces.size() > 1 && grid.columns() > 1 && UNIT.matcher(pieces.getLast()).matches();
    if (!parted) {
      line(String.join("　　　　", pieces), XlsxStyles.Letters.PLAIN, XlsxStyles.Side.LEFT, 18);
      return;
    }
    int from = Math.max(1, grid.columns() * 2 / 3);
    open(18);
    String first = String.join("　　　　", pieces.subList(0, pieces.size() - 1));
    words(0, first, XlsxStyles.Letters.PLAIN, XlsxStyles.Side.LEFT, 0, false);
    words(from, pieces.getLast(), XlsxStyles.Letters.PLAIN, XlsxStyles.Side.RIGHT, 0, false);
    merge(row, 0, row, from - 1);
    merge(row, from, row, grid.columns() - 1);
    rows.raw("</row>");
  }

  private void open(double height) {
    row++;
    int tenths = (int) Math.round(Math.min(TALLEST, height) * 10);
    rows.raw("<row r=\"").raw(row).raw("\" ht=\"").raw(tenths / 10).raw(".").raw(tenths % 10);
    rows.raw("\" customHeight=\"1\">");
  }

  private void merge(int top, int left, int bottom, int right) {
    if (top < bottom || left < right) {
      merged.add(reference(top, left) + ":" + reference(bottom, right));
    }
  }

  private void table() {
    double[] heights = new double[grid.rows().size()];
    List<Integer> edges = edges();
    SheetMeasure.stretch(
        heights,
        0,
        SIZE,
        grid.rows().stream().flatMap(List::stream).toList(),
        placed -> SheetMeasure.height(placed, edges, SIZE));
    List<List<SheetGrid.Placed>> covering = grid.covering();
    for (int r = 0; r < grid.rows().size(); r++) {
      open(heights[r]);
      for (SheetGrid.Placed placed : covering.get(r)) {
        cell(placed, placed.row() == r);
      }
      rows.raw("</row>");
    }
  }

  private void cell(SheetGrid.Placed placed, boolean begins) {
    SheetCell cell = placed.cell();
    XlsxStyles.Letters letters =
        cell.kind() == SheetCell.Kind.HEAD ? XlsxStyles.Letters.HEAD : XlsxStyles.Letters.PLAIN;
    XlsxStyles.Side side =
        switch (WordStyle.cell(cell)) {
          case CELL_HEAD, CELL_CENTRE -> XlsxStyles.Side.CENTRE;
          case CELL_FIGURE -> XlsxStyles.Side.RIGHT;
          default -> XlsxStyles.Side.LEFT;
        };
    String text = begins ? Lines.cell(cell) : "";
    Optional<XlsxNumber> number =
        cell.kind() == SheetCell.Kind.FIGURE ? XlsxNumber.of(text) : Optional.empty();
    if (number.isPresent()) {
      int style =
          styles.number(new XlsxStyles.Look(letters, side, 0, true, number.get().format(), false));
      rows.raw("<c r=\"").raw(reference(row, placed.column())).raw("\" s=\"").raw(style);
      rows.raw("\"><v>").raw(number.get().value().toPlainString()).raw("</v></c>");
    } else {
      words(placed.column(), text, letters, side, cell.indent(), true);
    }
    // Each place of a merged cell is ruled, or its right and lower sides are not.
    for (int c = placed.column() + 1; c < placed.end(); c++) {
      words(c, "", letters, side, 0, true);
    }
    if (begins) {
      merge(row, placed.column(), row + placed.rowSpan() - 1, placed.end() - 1);
    }
  }

  private void words(
      int column,
      String text,
      XlsxStyles.Letters letters,
      XlsxStyles.Side side,
      int indent,
      boolean ruled) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    int style = styles.number(new XlsxStyles.Look(letters, side, indent, ruled, "", formula));
    rows.raw("<c r=\"").raw(reference(row, column)).raw("\" s=\"").raw(style);
    if (text.isEmpty()) {
      rows.raw("\"/>");
      return;
    }
    int end = Math.min(text.length(), LONGEST);
    if (end < text.length()) {
      problems.add(
          new Problem(
              Severity.WARNING,
              Place.WHOLE,
              "工作表“" + name + "”单元格 " + reference(row, column) + " 超过 Excel 的 32767 字，后面的没有写入。"));
    }
    rows.raw("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">").text(text, 0, end);
    rows.raw("</t></is></c>");
  }

  private static String reference(int row, int column) {
    StringBuilder letters = new StringBuilder();
    for (int c = column; c >= 0; c = c / 26 - 1) {
      letters.insert(0, (char) ('A' + c % 26));
    }
    return letters.append(row).toString();
  }
}
