package org.kaocheng.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kaocheng.compose.Composition;
import org.kaocheng.compose.Element;
import org.kaocheng.compose.Sheet;
import org.kaocheng.compose.SheetCell;
import org.kaocheng.fact.Subject;
import org.kaocheng.source.Place;
import org.kaocheng.source.Problem;
import org.kaocheng.source.Severity;

/**
 * Writes the sheets of a composition as a workbook to be read and printed: a worksheet each,
 * figures as numbers that look as printed, heads repeated on every page. Words that look like a
 * formula stay words.
 */
public final class XlsxWriter {

  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final int LONGEST_NAME = 31;

  private XlsxWriter() {}

  /** The sheets of a composition. */
  public static Rendered write(Composition composition) {
    List<Sheet> sheets = new ArrayList<>();
    for (Element element : composition.elements()) {
      if (element instanceof Sheet sheet) {
        sheets.add(sheet);
      }
    }
    if (sheets.size() > 1 && !composition.title().isEmpty()) {
      sheets.addFirst(index(composition.title(), sheets));
    }
    List<Problem> problems = new ArrayList<>();
    if (sheets.isEmpty()) {
      problems.add(new Problem(Severity.WARNING, Place.WHOLE, "报告里没有表格，工作簿是空的。"));
    }
    XlsxStyles styles = new XlsxStyles();
    List<String> names = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    StringBuilder titles = new StringBuilder();
    for (Sheet sheet : sheets) {
      String name = name(sheet, names);
      names.add(name);
      XlsxSheet written = new XlsxSheet(sheet, name, styles, problems);
      parts.add(written.part());
      if (sheet.headRows() > 0) {
        titles.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"");
        titles.append(names.size() - 1).append("\">").append(Xml.escaped(quoted(name)));
        titles.append("!$").append(written.firstRow()).append(":$");
        titles.append(written.firstRow() + sheet.headRows() - 1).append("</definedName>");
      }
    }
    if (parts.isEmpty()) {
      names.add("空");
      parts.add("<worksheet xmlns=\"" + MAIN + "\"><sheetData/></worksheet>");
    }
    return new Rendered(packed(names, parts, titles.toString(), styles), problems);
  }

  /** The first worksheet: the report's title over the names of all tables. */
  private static Sheet index(String title, List<Sheet> sheets) {
    List<Sheet.Row> rows = new ArrayList<>();
    rows.add(
        new Sheet.Row(
            List.of(
                SheetCell.of(SheetCell.Kind.HEAD, "附件"), SheetCell.of(SheetCell.Kind.HEAD, "表名"))));
    for (Sheet sheet : sheets) {
      String of = sheet.subject().isProject() ? "（" + sheet.subject().name() + "）" : "";
      rows.add(
          new Sheet.Row(
              List.of(
                  SheetCell.of(SheetCell.Kind.WORD, sheet.annex()),
                  SheetCell.of(SheetCell.Kind.LABEL, sheet.title() + of))));
    }
    return new Sheet(
        "", Subject.DEPARTMENT, "", title, List.of(), List.of(1, 4), 1, rows, List.of(), false);
  }

  private static byte[] packed(
      List<String> names, List<String> sheets, String titles, XlsxStyles styles) {
    String office = WordXml.RELATIONS;
    StringBuilder types = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">");
    types.append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-");
    types.append("package.relationships+xml\"/>");
    types.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    type(types, "/xl/workbook.xml", "sheet.main");
    type(types, "/xl/styles.xml", "styles");
    StringBuilder book = new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + office);
    book.append("\"><sheets>");
    StringBuilder relations = new StringBuilder("<Relationships xmlns=\"" + PACKAGE);
    relations.append("relationships\">");
    relation(relations, "rIdStyles", office + "/styles", "styles.xml");
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (int i = 0; i < sheets.size(); i++) {
      String file = "sheet" + (i + 1) + ".xml";
      type(types, "/xl/worksheets/" + file, "worksheet");
      relation(relations, "rId" + (i + 1), office + "/worksheet", "worksheets/" + file);
      book.append("<sheet name=\"").append(Xml.escaped(names.get(i))).append("\" sheetId=\"");
      book.append(i + 1).append("\" r:id=\"rId").append(i + 1).append("\"/>");
    }
    book.append("</sheets>");
    book.append(titles.isEmpty() ? "" : "<definedNames>" + titles + "</definedNames>");
    StringBuilder root = new StringBuilder("<Relationships xmlns=\"" + PACKAGE);
    root.append("relationships\">");
    relation(root, "rId1", office + "/officeDocument", "xl/workbook.xml");
    put(parts, "[Content_Types].xml", types + "</Types>");
    put(parts, "_rels/.rels", root + "</Relationships>");
    put(parts, "xl/workbook.xml", book + "</workbook>");
    put(parts, "xl/_rels/workbook.xml.rels", relations + "</Relationships>");
    put(parts, "xl/styles.xml", styles.part());
    for (int i = 0; i < sheets.size(); i++) {
      put(parts, "xl/worksheets/sheet" + (i + 1) + ".xml", sheets.get(i));
    }
    return ZipParts.pack(parts);
  }

  private static void put(Map<String, byte[]> parts, String name, String xml) {
    parts.put(
        name,
        ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml).getBytes(UTF_8));
  }

  private static void type(StringBuilder types, String part, String type) {
    types.append("<Override PartName=\"").append(part).append("\" ContentType=\"").append(TYPES);
    types.append(type).append("+xml\"/>");
  }

  private static void relation(StringBuilder relations, String id, String type, String target) {
    relations.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(type);
    relations.append("\" Target=\"").append(target).append("\"/>");
  }

  private static String quoted(String name) {
    return "'" + name.replace("'", "''") + "'";
  }

  /** A name no other worksheet has, of the characters and the length Excel allows. */
  private static String name(Sheet sheet, List<String> names) {
    String project = sheet.subject().isProject() ? " " + sheet.subject().name() : "";
    String wanted =
        (sheet.annex() + (sheet.annex().isEmpty() ? "" : " ") + sheet.title() + project)
            .replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ")
            .replaceAll("^[' ]+|[' ]+$", "");
    String name = cut(wanted.isEmpty() ? "表" : wanted, LONGEST_NAME);
    for (int i = 2; has(names, name); i++) {
      String number = "（" + i + "）";
      name = cut(wanted.isEmpty() ? "表" : wanted, LONGEST_NAME - number.length()) + number;
    }
    return name;
  }

  private static boolean has(List<String> names, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return names.stream().anyMatch(other -> other.toLowerCase(Locale.ROOT).equals(lower));
  }

  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end).replaceAll("[' ]+$", "");
  }
}
