package org.kaocheng.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.kaocheng.compose.Composition;
import org.kaocheng.compose.Element;
import org.kaocheng.compose.Sheet;

/** The same paragraphs and tables with nothing but Apache POI: no style, no merge. */
final class PlainPoi {

  private PlainPoi() {}

  static int write(Composition composition) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      for (Element element : composition.elements()) {
        switch (element) {
          case Element.Title(String text) -> paragraph(document, text);
          case Element.Heading heading -> paragraph(document, heading.text());
          case Element.Line line -> paragraph(document, line.text());
          case Sheet sheet -> sheet(document, sheet);
          case Element.Contents _, Element.Break _, Element.Anchor _ -> {
            // Nothing is printed.
          }
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.size();
    }
  }

  private static void paragraph(XWPFDocument document, String text) {
    document.createParagraph().createRun().setText(text);
  }

  private static void sheet(XWPFDocument document, Sheet sheet) {
    paragraph(document, sheet.title());
    XWPFTable table = document.createTable(sheet.rows().size(), 1);
    for (int row = 0; row < sheet.rows().size(); row++) {
      for (int cell = 0; cell < sheet.rows().get(row).cells().size(); cell++) {
        if (cell > 0) {
          table.getRow(row).createCell();
        }
        table.getRow(row).getCell(cell).setText(sheet.rows().get(row).cells().get(cell).text());
      }
    }
  }
}
