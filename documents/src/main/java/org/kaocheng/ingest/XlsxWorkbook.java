package org.kaocheng.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the sheets of an xlsx share: their list, the strings, the number formats. */
final class XlsxWorkbook {

  /** A sheet's name and part, and whether users see it. */
  record Sheet(String name, String part, boolean visible) {}

  private final List<Sheet> sheets = new ArrayList<>();
  private final List<String> strings = new ArrayList<>();
  private final Map<Integer, String> patterns = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private final CellFormats formats = new CellFormats();
  private boolean from1904;

  private XlsxWorkbook() {}

  /** Reads the workbook part and what it refers to. */
  static XlsxWorkbook read(Container container, String part, Budget budget) throws IOException {
    XlsxWorkbook workbook = new XlsxWorkbook();
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    String file = part.substring(folder.length());
    Map<String, String> targets = new HashMap<>();
    String sharedStrings = folder + "sharedStrings.xml";
    for (var relationship :
        Relationships.read(container, folder + "_rels/" + file + ".rels", budget)) {
      String target = relationship.target();
      String absolute = target.startsWith("/") ? target.substring(1) : folder + target;
      targets.put(relationship.id(), absolute);
      if (relationship.type().endsWith("/sharedStrings")) {
        sharedStrings = absolute;
      }
    }
    workbook.readSheets(container, part, targets, budget);
    workbook.readStrings(container, sharedStrings, budget);
    workbook.readStyles(container, folder + "styles.xml", budget);
    return workbook;
  }

  List<Sheet> sheets() {
    return sheets;
  }

  List<Sheet> visibleSheets() {
    return sheets.stream().filter(Sheet::visible).toList();
  }

  /** A shared string, "" for a number that has none. */
  String string(int number) {
    return number >= 0 && number < strings.size() ? strings.get(number) : "";
  }

  /** A stored number as a cell of a style shows it. */
  String show(double value, int style) {
    int format = style >= 0 && style < styles.size() ? styles.get(style) : 0;
    return formats.show(value, format, patterns.getOrDefault(format, ""), from1904);
  }

  /** The pattern by which a cell of a style shows numbers, as Excel writes patterns. */
  String pattern(int style) {
    int format = style >= 0 && style < styles.size() ? styles.get(style) : 0;
    return CellFormats.pattern(format, patterns.getOrDefault(format, ""));
  }

  private void readSheets(
      Container container, String part, Map<String, String> targets, Budget budget)
      throws IOException {
    try (XmlCursor xml =
        DocxReader.open(container, part, budget)
            .orElseThrow(() -> new UnreadableException(Reasons.DAMAGED))) {
      while (xml.next()) {
        if (!xml.isStart()) {
          continue;
        }
        if (xml.localName().equals("workbookPr")) {
          String value = xml.attribute("date1904");
          from1904 = value.equals("1") || value.equals("true");
        } else if (xml.localName().equals("sheet")) {
          // r:id and sheetId differ in more than their prefix.
          String target = targets.getOrDefault(xml.attribute("id"), "");
          sheets.add(new Sheet(xml.attribute("name"), target, isVisible(xml)));
        }
      }
    }
  }

  private static boolean isVisible(XmlCursor xml) {
    String state = xml.attribute("state");
    return state.isEmpty() || state.equals("visible");
  }

  private void readStrings(Container container, String part, Budget budget) throws IOException {
    var opened = DocxReader.open(container, part, budget);
    if (opened.isEmpty()) {
      return;
    }
    long characters = 0;
    try (XmlCursor xml = opened.get()) {
      while (xml.next()) {
        if (xml.isStart() && xml.localName().equals("si")) {
          String string = richText(xml);
          characters += string.length();
          if (characters > budget.limits().characters()
              || strings.size() > budget.limits().cells()) {
            throw new UnreadableException(Reasons.TOO_MUCH_TEXT);
          }
          strings.add(string);
        }
      }
    }
  }

  /** The text of a string item without its phonetic signs. */
  static String richText(XmlCursor xml) throws IOException {
    StringBuilder text = new StringBuilder();
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      switch (xml.localName()) {
        case "t" -> xml.text(text);
        case "rPh" -> xml.skip();
        default -> {}
      }
    }
    return text.toString();
  }

  private void readStyles(Container container, String part, Budget budget) throws IOException {
    var opened = DocxReader.open(container, part, budget);
    if (opened.isEmpty()) {
      return;
    }
    try (XmlCursor xml = opened.get()) {
      while (xml.next()) {
        if (!xml.isStart()) {
          continue;
        }
        switch (xml.localName()) {
          case "numFmt" -> patterns.put(xml.number("numFmtId", -1), xml.attribute("formatCode"));
          case "cellXfs" -> readCellStyles(xml);
          case "dxfs", "cellStyleXfs" -> xml.skip();
          default -> {}
        }
      }
    }
  }

  private void readCellStyles(XmlCursor xml) throws IOException {
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      if (xml.localName().equals("xf")) {
        styles.add(xml.number("numFmtId", 0));
      }
    }
  }
}
