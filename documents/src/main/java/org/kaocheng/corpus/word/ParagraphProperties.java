package org.kaocheng.corpus.word;

import java.util.List;

/**
 * The properties of paragraphs, cells and row ends (GrpPrlAndIstd): the number of the style and
 * what differs from it. Section 2.4.3 tells how such properties make a table.
 */
final class ParagraphProperties {

  /** Half the least space between the texts of two cells, as Word has it. */
  private static final int GAP = 108;

  /** A single line of half a point in the text's colour (Brc80, section 2.9.17). */
  private static final int BORDER = 0x0104;

  private static final int SIDES = 4;
  private static final int MERGE_BIT = 5;

  /** The width is given in twips (TCGRF.ftsWidth). */
  private static final int WIDTH_IN_TWIPS = 3 << 9;

  private ParagraphProperties() {}

  /** Of a paragraph outside tables. */
  static byte[] plain() {
    return normal().toArray();
  }

  /** Of the paragraph of a cell. */
  static byte[] cell() {
    Bytes list = normal();
    Property.IN_TABLE.write(list, 1);
    Property.TABLE_DEPTH.write(list, 1);
    return list.toArray();
  }

  /** Of the end of a row. */
  static byte[] rowEnd(List<RowCell> cells) {
    Bytes list = normal();
    Property.IN_TABLE.write(list, 1);
    Property.ROW_END.write(list, 1);
    Property.TABLE_DEPTH.write(list, 1);
    Property.CELL_GAP.write(list, GAP);
    Property.ROW.write(list, row(cells));
    return list.toArray();
  }

  private static Bytes normal() {
    return new Bytes().two(StyleSheet.NORMAL);
  }

  /** TDefTableOperand (section 2.9.321): the edges, then a TC80 (2.9.313) for each cell. */
  private static byte[] row(List<RowCell> cells) {
    Bytes row = new Bytes().one(cells.size());
    int edge = 0;
    row.two(edge);
    for (RowCell cell : cells) {
      edge += cell.width();
      row.two(edge);
    }
    for (RowCell cell : cells) {
      row.two(WIDTH_IN_TWIPS | cell.merge().flag() << MERGE_BIT, cell.width());
      for (int side = 0; side < SIDES; side++) {
        row.four(BORDER);
      }
    }
    return new Bytes().two(row.length() + 1).all(row.toArray()).toArray();
  }
}
