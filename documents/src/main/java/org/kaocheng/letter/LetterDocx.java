package org.kaocheng.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kaocheng.annotate.NewDocx;
import org.kaocheng.annotate.XmlText;
import org.kaocheng.compose.Composition;
import org.kaocheng.compose.Element;
import org.kaocheng.compose.Sheet;
import org.kaocheng.compose.SheetCell;
import org.kaocheng.compose.Span;

/**
 * Writes a letter as a docx in the form of GB/T 9704—2012. The looks are styles in {@code
 * letter-styles.xml}; page and footers are below.
 */
public final class LetterDocx {

  /** A4, margins 37, 35, 28 and 26 mm, lines of 28.95 pt. */
  private static final String PAGE =
      "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\""
          + " w:bottom=\"1984\" w:left=\"1588\" w:header=\"851\" w:footer=\"1400\" w:gutter=\"0\"/>"
          + "<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>";

  /** The same on its side. */
  private static final String WIDE_PAGE =
      "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"1588\""
          + " w:right=\"2098\" w:bottom=\"1474\" w:left=\"1984\" w:header=\"851\" w:footer=\"900\""
          + " w:gutter=\"0\"/>";

  private static final int WIDE_WIDTH = 12756;
  private static final int WIDTH = 8844;

  private final StringBuilder xml = new StringBuilder();
  private boolean breaks;
  private boolean wide;

  private LetterDocx() {}

  /** The file; the same composition gives the same bytes. */
  public static byte[] of(Composition composition) {
    LetterDocx docx = new LetterDocx();
    composition.elements().forEach(docx::element);
    docx.xml.append("<w:sectPr>").append(docx.section()).append("</w:sectPr>");
    return NewDocx.of(
        NewDocx.document(docx.xml.toString()),
        resource("letter-styles.xml"),
        footer("right"),
        footer("left"));
  }

  private String section() {
    return NewDocx.FOOTERS + (wide ? WIDE_PAGE : PAGE);
  }

  private static String resource(String name) {
    try (InputStream in = LetterDocx.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page number between dashes: odd pages to the right, even ones to the left. */
  private static String footer(String side) {
    String[] runs = {
      "<w:t xml:space=\"preserve\">— </w:t>",
      "<w:fldChar w:fldCharType=\"begin\"/>",
      "<w:instrText xml:space=\"preserve\"> PAGE </w:instrText>",
      "<w:fldChar w:fldCharType=\"separate\"/>",
      "<w:t>1</w:t>",
      "<w:fldChar w:fldCharType=\"end\"/>",
      "<w:t xml:space=\"preserve\"> —</w:t>"
    };
    return "<w:p><w:pPr><w:pStyle w:val=\"PageNumber\"/><w:jc w:val=\"%s\"/>".formatted(side)
        + "<w:ind w:%sChars=\"100\"/></w:pPr>".formatted(side)
        + "<w:r>"
        + String.join("</w:r><w:r>", runs)
        + "</w:r></w:p>";
  }

  private void element(Element element) {
    switch (element) {
      case Element.Title(String text) -> paragraph("Title", List.of(Span.of(text)));
      case Element.Heading(int level, String text) ->
          paragraph("Heading" + Math.min(level, 4), List.of(Span.of(text)));
      case Element.Line line ->
          paragraph(
              switch (line.alignment()) {
                case PARAGRAPH -> "Body";
                case LEFT -> "Flush";
                case CENTRE -> "Centre";
                case RIGHT -> "Signature";
              },
              line.spans());
      case Element.Break _ -> breaks = true;
      case Element.Contents _, Element.Anchor _ -> {}
      case Sheet sheet -> sheet(sheet);
    }
  }

  private void paragraph(String style, List<Span> spans) {
    xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/>");
    xml.append(breaks ? "<w:pageBreakBefore/>" : "").append("</w:pPr>");
    breaks = false;
    for (Span span : spans) {
      xml.append("<w:r>").append(span.bold() ? "<w:rPr><w:b/></w:rPr>" : "");
      xml.append("<w:t xml:space=\"preserve\">").append(XmlText.escaped(span.text()));
      xml.append("</w:t></w:r>");
    }
    xml.append("</w:p>");
  }

  private void sheet(Sheet sheet) {
    if (sheet.wide() != wide) {
      xml.append("<w:p><w:pPr><w:pStyle w:val=\"Cell\"/><w:sectPr>").append(section());
      xml.append("</w:sectPr></w:pPr></w:p>");
      wide = sheet.wide();
      breaks = false;
    }
    paragraph("Annex", List.of(Span.of(sheet.annex())));
    paragraph("SheetTitle", List.of(Span.of(sheet.title())));
    int width = wide ? WIDE_WIDTH : WIDTH;
    int total = sheet.widths().stream().mapToInt(Integer::intValue).sum();
    List<Integer> widths = sheet.widths().stream().map(each -> each * width / total).toList();
    xml.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/><w:tblW w:w=\"").append(width);
    xml.append("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
    widths.forEach(each -> xml.append("<w:gridCol w:w=\"").append(each).append("\"/>"));
    xml.append("</w:tblGrid>");
    for (int row = 0; row < sheet.rows().size(); row++) {
      xml.append("<w:tr><w:trPr><w:cantSplit/>");
      xml.append(row < sheet.headRows() ? "<w:tblHeader/>" : "").append("</w:trPr>");
      List<SheetCell> cells = sheet.rows().get(row).cells();
      for (int column = 0; column < cells.size(); column++) {
        SheetCell cell = cells.get(column);
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(widths.get(column));
        xml.append("\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>");
        boolean head = cell.kind() == SheetCell.Kind.HEAD;
        boolean words = cell.kind() == SheetCell.Kind.WORDS;
        paragraph(
            words ? "Cell" : "CellCentre",
            List.of(head ? Span.bold(cell.text()) : Span.of(cell.text())));
        xml.append("</w:tc>");
      }
      xml.append("</w:tr>");
    }
    xml.append("</w:tbl>");
    paragraph("Cell", List.of());
  }
}
