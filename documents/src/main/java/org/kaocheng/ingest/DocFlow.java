package org.kaocheng.ingest;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.TableProperties;

/**
 * Walks through the paragraphs of a doc. The binary format knows tables only as marks on
 * paragraphs: how deep they lie, where a cell ends, where a row ends; the row's end carries the
 * widths and merges of its cells.
 */
final class DocFlow {

  private static final char CELL_END = 0x07;
  private static final int BODY_LEVEL = 9;

  private final Range range;
  private final DocLists lists;
  private final Map<Integer, PAPX> properties = new HashMap<>();
  private final int count;
  private int index;

  /** Reads from a range: the main text or the text boxes. */
  DocFlow(HWPFDocument document, Range range, DocLists lists) {
    this.range = range;
    this.lists = lists;
    count = range.numParagraphs();
    document.getParagraphTable().getParagraphs().forEach(p -> properties.put(p.getStart(), p));
  }

  /** Reads the whole range. */
  void read(Blocks into) throws IOException {
    while (index < count) {
      Paragraph paragraph = range.getParagraph(index);
      if (level(paragraph) > 0) {
        table(into, 1);
      } else {
        index++;
        paragraph(into, paragraph, false);
      }
    }
  }

  private void table(Blocks into, int level) throws IOException {
    into.budget().depth(level);
    DocTable table = new DocTable(into);
    Blocks cell = new Blocks(into.budget());
    while (index < count) {
      Paragraph paragraph = range.getParagraph(index);
      int own = level(paragraph);
      if (own < level) {
        break;
      }
      if (own > level) {
        table(cell, level + 1);
        continue;
      }
      index++;
      if (paragraph.isTableRowEnd()) {
        table.endRow(rowProperties(paragraph));
        cell = new Blocks(into.budget());
        continue;
      }
      paragraph(cell, paragraph, true);
      if (endsCell(paragraph, level)) {
        table.cell(cell);
        cell = new Blocks(into.budget());
      }
    }
    table.finish(cell);
  }

  private static int level(Paragraph paragraph) {
    return paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0;
  }

  private static boolean endsCell(Paragraph paragraph, int level) {
    String text = paragraph.text();
    boolean marked = !text.isEmpty() && text.charAt(text.length() - 1) == CELL_END;
    return marked || (level > 1 && paragraph.isEmbeddedCellMark());
  }

  private Optional<TableProperties> rowProperties(Paragraph paragraph) {
    PAPX own = properties.get(paragraph.getStartOffset());
    if (own == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(TableSprmUncompressor.uncompressTAP(own.getSprmBuf()));
    } catch (RuntimeException damaged) {
      // The text is worth more than its widths.
      return Optional.empty();
    }
  }

  private void paragraph(Blocks into, Paragraph paragraph, boolean inCell) throws IOException {
    String text = DocText.of(paragraph);
    WordNumbering.Label label = lists.next(paragraph);
    if (inCell || !text.isBlank()) {
      text = ListCounters.prefixed(label.number(), label.suffix(), text);
    }
    into.paragraph(text, outlineLevel(paragraph));
  }

  /** Styles 1 to 9 are the built-in headings. */
  private static int outlineLevel(Paragraph paragraph) {
    int style = paragraph.getStyleIndex();
    if (style >= 1 && style <= BODY_LEVEL) {
      return style;
    }
    int level = paragraph.getLvl();
    return level >= 0 && level < BODY_LEVEL ? level + 1 : 0;
  }
}
