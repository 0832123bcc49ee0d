package org.kaocheng.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts together what conversions and page breaks have torn apart, and takes apart what is a table
 * only by accident: a cell that holds running sections of the report. The entries of a table of
 * contents are left out. Works on any format's blocks.
 */
public final class Repair {

  private Repair() {}

  /** The document with its blocks put together. */
  public static Document repair(Document document) {
    boolean dump = document.format() == Format.TEXT;
    List<Block> framed = unwrap(Contents.without(document.blocks()));
    List<Block> blocks = CutParagraphs.joined(TornTables.joined(framed, dump));
    return new Document(document.name(), document.format(), blocks, document.problems());
  }

  private static List<Block> unwrap(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Table table && table.rows().size() == 1) {
        Table.Row row = table.rows().getFirst();
        if (row.cells().size() == 1) {
          result.addAll(lines(row.cells().getFirst().text(), table.gap()));
          continue;
        }
      }
      result.add(block);
    }
    return result;
  }

  /** A one-cell table is a frame around paragraphs. */
  private static List<Block> lines(Text text, int gap) {
    List<Block> paragraphs = new ArrayList<>();
    int line = text.line();
    int above = gap;
    int start = 0;
    for (String part : text.string().split("\n", -1)) {
      int end = start + part.length();
      Text piece = new Text(part, line, text.page(), text.origins().part(start, end));
      start = end + 1;
      if (piece.isBlank()) {
        above++;
      } else {
        paragraphs.add(new Paragraph(piece, 0, above));
        above = 0;
      }
      if (line > 0) {
        line++;
      }
    }
    return paragraphs;
  }
}
