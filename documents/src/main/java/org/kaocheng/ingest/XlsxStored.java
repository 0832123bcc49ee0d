package org.kaocheng.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/** Reads the cells of an xlsx as they are stored. */
final class XlsxStored {

  private final XmlCursor xml;
  private final XlsxWorkbook workbook;
  private final StoredRows rows;
  private int row = -1;
  private int column = -1;

  private XlsxStored(XmlCursor xml, XlsxWorkbook workbook, StoredRows rows) {
    this.xml = xml;
    this.workbook = workbook;
    this.rows = rows;
  }

  /** All sheets in order. */
  static List<StoredSheet> read(byte[] content, Limits limits) throws IOException {
    Budget budget = new Budget(limits);
    List<StoredSheet> sheets = new ArrayList<>();
    try (Container container = Container.open(content, limits)) {
      if (container.part("xl/workbook.bin").isPresent()) {
        throw new UnreadableException(Reasons.BINARY_EXCEL);
      }
      XlsxWorkbook workbook = XlsxWorkbook.read(container, XlsxReader.WORKBOOK, budget);
      for (XlsxWorkbook.Sheet sheet : workbook.sheets()) {
        StoredRows rows = new StoredRows(budget);
        var part = DocxReader.open(container, sheet.part(), budget);
        if (part.isPresent()) {
          try (XmlCursor xml = part.get()) {
            new XlsxStored(xml, workbook, rows).read();
          }
        }
        sheets.add(rows.sheet(sheet.name(), sheet.visible()));
      }
    }
    return sheets;
  }

  private void read() throws IOException {
    while (xml.next()) {
      if (!xml.isStart()) {
        continue;
      }
      if (xml.localName().equals("row")) {
        row = xml.number("r", row + 2) - 1;
        column = -1;
      } else if (xml.localName().equals("c")) {
        cell();
      }
    }
  }

  private void cell() throws IOException {
    String reference = xml.attribute("r");
    column = reference.isEmpty() ? column + 1 : new CellReference(reference).getCol();
    String type = xml.attribute("t");
    int style = xml.number("s", 0);
    boolean computed = false;
    StringBuilder value = new StringBuilder();
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      switch (xml.localName()) {
        case "v" -> xml.text(value);
        case "is" -> value.append(XlsxWorkbook.richText(xml));
        case "f" -> {
          computed = true;
          xml.skip();
        }
        default -> xml.skip();
      }
    }
    rows.put(row, column, stored(type, value.toString(), style, computed));
  }

  private StoredCell stored(String type, String value, int style, boolean computed) {
    return switch (type) {
      case "s" -> words(StoredCell.Kind.TEXT, sharedString(value), computed);
      case "str", "inlineStr", "d" -> words(StoredCell.Kind.TEXT, value, computed);
      case "e" -> words(StoredCell.Kind.ERROR, value, computed);
      case "b" -> words(StoredCell.Kind.TRUTH, value.equals("1") ? "TRUE" : "FALSE", computed);
      default -> number(value.strip(), style, computed);
    };
  }

  private static StoredCell words(StoredCell.Kind kind, String text, boolean computed) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return StoredCell.words(kind, lines, computed);
  }

  private String sharedString(String number) {
    try {
      return workbook.string(Integer.parseInt(number.strip()));
    } catch (NumberFormatException damaged) {
      return number;
    }
  }

  private StoredCell number(String value, int style, boolean computed) {
    try {
      String shown = value.isEmpty() ? "" : workbook.show(Double.parseDouble(value), style);
      return new StoredCell(
          StoredCell.Kind.NUMBER, value, shown, workbook.pattern(style), computed);
    } catch (NumberFormatException text) {
      return words(StoredCell.Kind.TEXT, value, computed);
    }
  }
}
