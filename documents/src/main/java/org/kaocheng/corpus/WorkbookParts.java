package org.kaocheng.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.kaocheng.corpus.Draft.Box;
import org.kaocheng.corpus.Draft.Item;

/**
 * The parts of a workbook (ECMA-376 part 1, SpreadsheetML) with a draft's paragraphs and tables one
 * below the other; a line that names a form begins a sheet.
 */
final class WorkbookParts {

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String LINKS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE_LINKS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final int LETTERS = 26;

  private final UnaryOperator<List<List<Box>>> laid;
  private final List<String> sheets = new ArrayList<>();
  private final StringBuilder rows = new StringBuilder();
  private final List<String> merged = new ArrayList<>();
  private int next = 1;

  private WorkbookParts(UnaryOperator<List<List<Box>>> laid) {
    this.laid = laid;
  }

  /**
   * The parts by name.
   *
   * @param laid gives rows a cell of no height for every one covered from above
   */
  static Map<String, String> of(Draft draft, UnaryOperator<List<List<Box>>> laid) {
    WorkbookParts parts = new WorkbookParts(laid);
    for (Item item : draft.items()) {
      switch (item) {
        case Item.Line(String text) -> parts.line(text);
        case Item.Sheet(var table) -> parts.table(table);
      }
    }
    parts.end();
    return parts.parts();
  }

  private void line(String text) {
    if (text.contains("自评表") && next > 1) {
      end();
    }
    rows.append("<row r=\"").append(next).append("\">").append(cell(0, text)).append("</row>");
    next++;
  }

  private void table(List<List<Box>> table) {
    for (List<Box> row : laid.apply(table)) {
      rows.append("<row r=\"").append(next).append("\">");
      int column = 0;
      for (Box box : row) {
        if (box.rows() > 0) {
          rows.append(cell(column, box.text()));
        }
        if (box.columns() > 1 && box.rows() > 0 || box.rows() > 1) {
          merged.add(
              name(column, next)
                  + ":"
                  + name(column + box.columns() - 1, next + Math.max(1, box.rows()) - 1));
        }
        column += box.columns();
      }
      rows.append("</row>");
      next++;
    }
    // Hands leave a row between a table and what follows.
    next++;
  }

  private String cell(int column, String text) {
    if (text.isEmpty()) {
      return "";
    }
    String safe = text.replace("&", "&amp;").replace("<", "&lt;");
    return "<c r=\"" + name(column, next) + "\" t=\"inlineStr\"><is><t>" + safe + "</t></is></c>";
  }

  private static String name(int column, int row) {
    String letter = String.valueOf((char) ('A' + column % LETTERS));
    return (column < LETTERS ? "" : String.valueOf((char) ('A' + column / LETTERS - 1)))
        + letter
        + row;
  }

  private void end() {
    StringBuilder sheet = new StringBuilder(HEAD);
    sheet.append("<worksheet xmlns=\"").append(MAIN).append("\"><sheetData>").append(rows);
    sheet.append("</sheetData>");
    if (!merged.isEmpty()) {
      sheet.append("<mergeCells count=\"").append(merged.size()).append("\">");
      merged.forEach(each -> sheet.append("<mergeCell ref=\"").append(each).append("\"/>"));
      sheet.append("</mergeCells>");
    }
    sheets.add(sheet.append("</worksheet>").toString());
    rows.setLength(0);
    merged.clear();
    next = 1;
  }

  private Map<String, String> parts() {
    StringBuilder types = new StringBuilder();
    StringBuilder links = new StringBuilder();
    StringBuilder names = new StringBuilder();
    Map<String, String> bodies = new LinkedHashMap<>();
    for (int number = 1; number <= sheets.size(); number++) {
      String file = "worksheets/sheet" + number + ".xml";
      types.append(type("/xl/" + file, "worksheet+xml"));
      links.append(link("rId" + number, "worksheet", file));
      names.append("<sheet name=\"表").append(number).append("\" sheetId=\"").append(number);
      names.append("\" r:id=\"rId").append(number).append("\"/>");
      bodies.put("xl/" + file, sheets.get(number - 1));
    }
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        HEAD
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + type("/xl/workbook.xml", "sheet.main+xml")
            + types
            + "</Types>");
    parts.put("_rels/.rels", links(link("rId1", "officeDocument", "xl/workbook.xml")));
    parts.put(
        "xl/workbook.xml",
        HEAD
            + "<workbook xmlns=\""
            + MAIN
            + "\" xmlns:r=\""
            + LINKS
            + "\"><sheets>"
            + names
            + "</sheets></workbook>");
    parts.put("xl/_rels/workbook.xml.rels", links(links.toString()));
    parts.putAll(bodies);
    return parts;
  }

  private static String type(String part, String kind) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + kind + "\"/>";
  }

  private static String links(String links) {
    return HEAD + "<Relationships xmlns=\"" + PACKAGE_LINKS + "\">" + links + "</Relationships>";
  }

  private static String link(String id, String kind, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + LINKS
        + "/"
        + kind
        + "\" Target=\""
        + target
        + "\"/>";
  }
}
