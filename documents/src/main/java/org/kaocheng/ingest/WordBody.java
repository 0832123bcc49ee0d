package org.kaocheng.ingest;

import java.io.IOException;
import org.kaocheng.document.Text;
import org.kaocheng.document.TextBuilder;

/**
 * Reads the flow of a docx: paragraphs and tables of the body, of cells and of text boxes. Elements
 * it does not know are transparent, so content controls, insertions and the like need no mention.
 */
final class WordBody {

  private final XmlCursor xml;
  private final WordParts parts;

  /** Reads from a cursor on the main part. */
  WordBody(XmlCursor xml, WordParts parts) {
    this.xml = xml;
    this.parts = parts;
  }

  /** What a cell says about its place. */
  private static final class CellShape {
    private int columnSpan = 1;
    private TableBuilder.Merge vertical = TableBuilder.Merge.NONE;
    private boolean joinsLeft;
  }

  /** Reads the content of the element at whose start the cursor stands, up to its end. */
  void flow(Blocks into) throws IOException {
    flow(into, new CellShape(), false);
  }

  private void flow(Blocks into, CellShape shape, boolean inCell) throws IOException {
    TextBuilder carried = new TextBuilder();
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      switch (xml.wordName()) {
        case "p" -> carried = paragraph(into, carried, inCell);
        case "tbl" -> table(into);
        case "tcPr" -> cellProperties(shape);
        case "sdtPr", "sectPr", "del", "moveFrom", "Fallback" -> xml.skip();
        default -> {}
      }
    }
    if (!carried.isEmpty()) {
      into.paragraph(carried.text(0, 0), 0);
    }
  }

  /** Reads a paragraph; gives what is carried on to the next one. */
  private TextBuilder paragraph(Blocks into, TextBuilder carried, boolean inCell)
      throws IOException {
    WordParagraph paragraph = new WordParagraph(xml, this, parts);
    paragraph.read();
    if (paragraph.properties().markDeleted) {
      // The paragraph's end is deleted: its text runs on in the next one.
      into.addAll(paragraph.boxes());
      return carried.add(paragraph.text());
    }
    Text text = carried.add(paragraph.text()).text(0, 0);
    WordNumbering.Label label = paragraph.properties().label(parts);
    if (inCell || !text.isBlank()) {
      text = numbered(label, text);
    }
    into.paragraph(text, text.isBlank() ? 0 : paragraph.properties().outlineLevel(parts));
    into.addAll(paragraph.boxes());
    return new TextBuilder();
  }

  /** The text behind its printed number, which does not stand in the file. */
  private static Text numbered(WordNumbering.Label label, Text text) {
    if (label.number().isBlank()) {
      return text;
    }
    String whole = ListCounters.prefixed(label.number(), label.suffix(), text.string());
    Text kept = text.isBlank() ? text.part(0, 0) : text;
    String number = whole.substring(0, whole.length() - kept.string().length());
    return new TextBuilder().add(number).add(kept).text(0, 0);
  }

  private void table(Blocks into) throws IOException {
    TableBuilder table = new TableBuilder(into);
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      switch (xml.wordName()) {
        case "tr" -> row(table, into.budget());
        case "tblPr", "tblGrid", "sdtPr", "Fallback" -> xml.skip();
        default -> {}
      }
    }
    table.finish();
  }

  private void row(TableBuilder table, Budget budget) throws IOException {
    boolean started = false;
    RowShape shape = new RowShape();
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      switch (xml.wordName()) {
        case "trPr" -> rowProperties(shape);
        case "tblPrEx", "sdtPr", "Fallback" -> xml.skip();
        case "tc" -> {
          if (shape.deleted) {
            xml.skip();
            continue;
          }
          if (!started) {
            table.startRow(shape.skipped);
            started = true;
          }
          cell(table, budget);
        }
        default -> {}
      }
    }
  }

  private void cell(TableBuilder table, Budget budget) throws IOException {
    Blocks content = new Blocks(budget);
    CellShape shape = new CellShape();
    flow(content, shape, true);
    if (shape.joinsLeft) {
      table.widen(content, shape.columnSpan);
    } else {
      table.cell(content, shape.columnSpan, shape.vertical);
    }
  }

  /** What a row says about its first cell's place. */
  private static final class RowShape {
    private int skipped;
    private boolean deleted;
  }

  private void rowProperties(RowShape shape) throws IOException {
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      switch (xml.wordName()) {
        case "gridBefore" -> shape.skipped = bounded(xml.number(0));
        case "del" -> shape.deleted = true;
        default -> xml.skip();
      }
    }
  }

  private void cellProperties(CellShape shape) throws IOException {
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      switch (xml.wordName()) {
        case "gridSpan" -> shape.columnSpan = Math.max(1, bounded(xml.number(1)));
        case "vMerge" ->
            shape.vertical =
                xml.value().equals("restart")
                    ? TableBuilder.Merge.RESTART
                    : TableBuilder.Merge.CONTINUE;
        case "hMerge" -> shape.joinsLeft = !xml.value().equals("restart");
        default -> xml.skip();
      }
    }
  }

  /** Word allows 63 columns; other writers exceed it, but not by much. */
  private static int bounded(int columns) {
    return Math.clamp(columns, 0, 1000);
  }
}
