package org.kaocheng.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaocheng.document.Text;
import org.kaocheng.fact.Grid;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Reading;
import org.kaocheng.report.Rectangles;
import org.kaocheng.report.Rectangles.Rectangle;

/**
 * A docx made from what was read of a file in another format: headings, paragraphs and tables with
 * merged cells.
 *
 * @param content the file
 * @param texts the text of every passage with its origins in the main part
 */
record PlainDocx(byte[] content, List<Text> texts) {

  private static final int PAGE_WIDTH = 9070;
  private static final int DEEPEST_HEADING = 9;

  /** Writes a reading down. */
  static PlainDocx of(Reading reading) {
    List<Text> texts = new ArrayList<>(Collections.nCopies(reading.passages().size(), Text.EMPTY));
    WordXml xml = new WordXml();
    xml.raw(NewDocx.HEAD);
    xml.start("w:document xmlns:w=\"" + NewDocx.WORD + "\"");
    xml.start("w:body");
    Map<Integer, Grid> grids = new HashMap<>();
    for (Grid grid : reading.grids()) {
      grid.rows().forEach(row -> row.forEach(slot -> grids.putIfAbsent(slot.passage(), grid)));
    }
    Set<Integer> tables = new HashSet<>();
    for (Passage passage : reading.passages()) {
      Grid grid = grids.get(passage.index());
      if (grid == null) {
        texts.set(passage.index(), xml.paragraph(passage.text(), properties(passage)));
      } else if (tables.add(grid.table())) {
        table(xml, grid, reading, texts);
      }
    }
    xml.whole("w:sectPr");
    xml.end("w:body");
    xml.end("w:document");
    return new PlainDocx(NewDocx.of(xml.toString(), styles()), List.copyOf(texts));
  }

  private static String properties(Passage passage) {
    if (passage.kind() != Passage.Kind.HEADING) {
      return "";
    }
    int level = Math.clamp(passage.level(), 1, DEEPEST_HEADING) - 1;
    return "<w:pStyle w:val=\"Heading\"/><w:outlineLvl w:val=\"" + level + "\"/>";
  }

  private static void table(WordXml xml, Grid grid, Reading reading, List<Text> texts) {
    Rectangles cells = new Rectangles(grid);
    int width = PAGE_WIDTH / Math.max(1, grid.width());
    xml.start("w:tbl");
    xml.start("w:tblPr");
    xml.whole("w:tblStyle w:val=\"Grid\"");
    xml.whole("w:tblW w:w=\"5000\" w:type=\"pct\"");
    xml.end("w:tblPr");
    xml.start("w:tblGrid");
    for (int column = 0; column < grid.width(); column++) {
      xml.whole("w:gridCol w:w=\"" + width + "\"");
    }
    xml.end("w:tblGrid");
    for (int row = 0; row < grid.rows().size(); row++) {
      xml.start("w:tr");
      int column = 0;
      while (column < grid.width()) {
        Rectangle cell = cells.at(row, column);
        int columns = cell == null ? 1 : cell.columns();
        xml.start("w:tc");
        xml.start("w:tcPr");
        xml.whole("w:tcW w:w=\"" + columns * width + "\" w:type=\"dxa\"");
        if (columns > 1) {
          xml.whole("w:gridSpan w:val=\"" + columns + "\"");
        }
        if (cell != null && cell.rows() > 1) {
          xml.whole("w:vMerge" + (cell.row() == row ? " w:val=\"restart\"" : ""));
        }
        xml.end("w:tcPr");
        if (cell != null && cell.row() == row) {
          String text = reading.passages().get(cell.passage()).text();
          texts.set(cell.passage(), xml.paragraph(text, ""));
        } else {
          xml.paragraph("", "");
        }
        xml.end("w:tc");
        column += columns;
      }
      xml.end("w:tr");
    }
    xml.end("w:tbl");
    // Two tables in a row would grow together.
    xml.paragraph("", "");
  }

  private static String styles() {
    StringBuilder borders = new StringBuilder();
    for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
      borders.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\"/>");
    }
    return "<w:docDefaults><w:rPrDefault><w:rPr>"
        + "<w:rFonts w:ascii=\"宋体\" w:hAnsi=\"宋体\" w:eastAsia=\"宋体\"/><w:sz w:val=\"21\"/>"
        + "</w:rPr></w:rPrDefault></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Heading\"><w:name w:val=\"Passage heading\"/>"
        + "<w:pPr><w:spacing w:before=\"120\" w:after=\"60\"/></w:pPr>"
        + "<w:rPr><w:rFonts w:eastAsia=\"黑体\"/><w:b/></w:rPr></w:style>"
        + "<w:style w:type=\"table\" w:styleId=\"Grid\"><w:name w:val=\"Table Grid\"/>"
        + "<w:tblPr><w:tblBorders>"
        + borders
        + "</w:tblBorders><w:tblCellMar><w:left w:w=\"60\" w:type=\"dxa\"/>"
        + "<w:right w:w=\"60\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>";
  }
}
