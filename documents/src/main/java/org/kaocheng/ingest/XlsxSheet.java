package org.kaocheng.ingest;

import java.io.IOException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** Reads one worksheet part of an xlsx. */
final class XlsxSheet {

  private final XmlCursor xml;
  private final XlsxWorkbook workbook;
  private final SheetGrid grid;
  private int row = -1;
  private int column = -1;

  XlsxSheet(XmlCursor xml, XlsxWorkbook workbook, SheetGrid grid) {
    this.xml = xml;
    this.workbook = workbook;
    this.grid = grid;
  }

  /** Reads up to the part's end. */
  void read() throws IOException {
    while (xml.next()) {
      if (!xml.isStart()) {
        continue;
      }
      switch (xml.localName()) {
        case "row" -> {
          row = xml.number("r", row + 2) - 1;
          column = -1;
        }
        case "c" -> cell();
        case "mergeCell" -> merge(xml.attribute("ref"));
        default -> {}
      }
    }
  }

  private void merge(String reference) throws IOException {
    CellRangeAddress range;
    try {
      range = CellRangeAddress.valueOf(reference);
    } catch (RuntimeException damaged) {
      // An unreadable region merges nothing.
      return;
    }
    grid.merge(
        new SheetGrid.Region(
            range.getFirstRow(),
            range.getFirstColumn(),
            range.getLastRow(),
            range.getLastColumn()));
  }

  private void cell() throws IOException {
    String reference = xml.attribute("r");
    column = reference.isEmpty() ? column + 1 : new CellReference(reference).getCol();
    String type = xml.attribute("t");
    int style = xml.number("s", 0);
    StringBuilder value = new StringBuilder();
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      switch (xml.localName()) {
        case "v" -> xml.text(value);
        case "is" -> value.append(XlsxWorkbook.richText(xml));
        default -> xml.skip();
      }
    }
    if (!value.isEmpty()) {
      grid.put(row, column, shown(type, value.toString(), style));
    }
  }

  private String shown(String type, String value, int style) {
    return switch (type) {
      case "s" -> sharedString(value);
      case "str", "inlineStr", "e", "d" -> value;
      case "b" -> value.equals("1") ? "TRUE" : "FALSE";
      default -> number(value, style);
    };
  }

  private String sharedString(String number) {
    try {
      return workbook.string(Integer.parseInt(number.strip()));
    } catch (NumberFormatException damaged) {
      return number;
    }
  }

  private String number(String value, int style) {
    try {
      return workbook.show(Double.parseDouble(value), style);
    } catch (NumberFormatException text) {
      return value;
    }
  }
}
