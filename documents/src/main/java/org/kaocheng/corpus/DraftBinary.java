package org.kaocheng.corpus;

import java.util.List;
import java.util.function.UnaryOperator;
import org.kaocheng.corpus.Draft.Box;
import org.kaocheng.corpus.Draft.Item;
import org.kaocheng.corpus.word.RowCell;
import org.kaocheng.corpus.word.RowCell.Merge;
import org.kaocheng.corpus.word.WordBinary;

/** A draft as a Word 97—2003 file: the columns of a table share the width of the page. */
final class DraftBinary {

  private DraftBinary() {}

  /**
   * The file.
   *
   * @param laid gives rows a cell of no height for every one covered from above
   */
  static byte[] of(Draft draft, UnaryOperator<List<List<Box>>> laid) {
    WordBinary file = new WordBinary();
    for (Item item : draft.items()) {
      switch (item) {
        case Item.Line(String text) -> file.paragraph(text);
        case Item.Sheet(var rows) -> {
          table(file, laid.apply(rows));
          file.paragraph("");
        }
      }
    }
    return file.bytes();
  }

  private static void table(WordBinary file, List<List<Box>> rows) {
    int columns =
        rows.stream()
            .mapToInt(row -> row.stream().mapToInt(Box::columns).sum())
            .max()
            .orElseThrow();
    int width = WordBinary.TEXT_WIDTH / columns;
    for (List<Box> row : rows) {
      file.row(
          row.stream()
              .map(box -> new RowCell(box.text(), width * box.columns(), merge(box)))
              .toList());
    }
  }

  private static Merge merge(Box box) {
    return box.rows() > 1 ? Merge.FIRST : box.rows() == 0 ? Merge.COVERED : Merge.NONE;
  }
}
