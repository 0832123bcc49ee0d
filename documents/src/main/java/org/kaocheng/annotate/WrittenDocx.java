package org.kaocheng.annotate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kaocheng.compose.ReadingComposer;
import org.kaocheng.document.Block;
import org.kaocheng.document.Document;
import org.kaocheng.document.Origins;
import org.kaocheng.document.Paragraph;
import org.kaocheng.document.Table;
import org.kaocheng.document.Text;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Reading;
import org.kaocheng.ingest.Limits;
import org.kaocheng.ingest.TracedDocx;
import org.kaocheng.render.DocxWriter;
import org.kaocheng.render.Xml;

/**
 * A report of another format written anew as a docx, whose characters are then found again in it
 * one by one: the writer neither adds nor leaves out nor moves any, but for white space.
 */
final class WrittenDocx {

  /** In place of a character: a cell without any. */
  private static final char BLANK_CELL = 0;

  /** A character of the file; where it stands. */
  private record Sign(char character, int element, int offset) {
    boolean isSpace() {
      return WrittenDocx.isSpace(character);
    }
  }

  private final byte[] content;
  private final TracedDocx docx;
  private final List<Sign> signs = new ArrayList<>();
  private final List<Text> texts = new ArrayList<>();
  private int at;

  private WrittenDocx(byte[] content, TracedDocx docx) {
    this.content = content;
    this.docx = docx;
  }

  /** Writes a reading down. */
  static WrittenDocx of(Reading reading) throws IOException {
    byte[] content = DocxWriter.write(ReadingComposer.compose(reading)).content();
    TracedDocx docx =
        TracedDocx.read("", content, Limits.STANDARD)
            .orElseThrow(() -> new IllegalStateException("what was written is no docx"));
    WrittenDocx written = new WrittenDocx(content, docx);
    written.spell(docx.document());
    reading.passages().forEach(passage -> written.texts.add(written.found(passage)));
    return written;
  }

  /** The file. */
  byte[] content() {
    return content;
  }

  /** The name of its main part. */
  String mainPart() {
    return docx.mainPart();
  }

  /** The text of every passage with its origins in the main part. */
  List<Text> texts() {
    return texts;
  }

  private void spell(Document document) {
    for (Block block : document.blocks()) {
      switch (block) {
        case Paragraph paragraph -> spell(paragraph.text());
        case Table table ->
            table
                .rows()
                .forEach(row ->
                    row.cells()
                        .forEach(cell -> {
                          if (cell.text().isBlank()) {
                            blank(cell.text());
                          } else {
                            spell(cell.text());
                          }
                        }));
      }
    }
  }

  private void spell(Text text) {
    for (Origins.Piece piece : text.origins().pieces()) {
      for (int i = 0; i < piece.length(); i++) {
        char character = text.string().charAt(piece.start() + i);
        signs.add(new Sign(character, piece.element(), piece.offset() + i));
      }
    }
  }

  private void blank(Text text) {
    text.origins().pieces().stream()
        .findFirst()
        .ifPresent(piece -> signs.add(new Sign(BLANK_CELL, piece.element(), piece.offset())));
  }

  /** The text of the next passage; without origins when it was not written. */
  private Text found(Passage passage) {
    int before = at;
    List<Origins.Piece> pieces = new ArrayList<>();
    if (passage.isBlank()) {
      if (passage.kind() == Passage.Kind.CELL && is(BLANK_CELL)) {
        pieces.add(new Origins.Piece(0, 0, signs.get(at).element(), signs.get(at).offset()));
        at++;
      }
    } else if (!follow(passage.text(), pieces)) {
      at = before;
      pieces.clear();
    }
    return new Text(passage.text(), 0, 0, new Origins(pieces));
  }

  /** Whether the characters of a text are the next in the file. */
  private boolean follow(String text, List<Origins.Piece> pieces) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean space = isSpace(character);
      while (!space && at < signs.size() && (signs.get(at).isSpace() || is(BLANK_CELL))) {
        at++;
      }
      if (is(character) || !space && is(Xml.MISSING)) {
        Sign sign = signs.get(at++);
        add(pieces, new Origins.Piece(i, 1, sign.element(), sign.offset()));
      } else if (!space) {
        return false;
      }
    }
    return true;
  }

  /** Adds a piece to those before it, as one with the last where it goes on from it. */
  private static void add(List<Origins.Piece> pieces, Origins.Piece next) {
    if (!pieces.isEmpty()) {
      Origins.Piece last = pieces.getLast();
      if (last.end() == next.start()
          && last.element() == next.element()
          && last.offset() + last.length() == next.offset()) {
        pieces.removeLast();
        pieces.add(
            new Origins.Piece(last.start(), last.length() + 1, last.element(), last.offset()));
        return;
      }
    }
    pieces.add(next);
  }

  private boolean is(char character) {
    return at < signs.size() && signs.get(at).character() == character;
  }

  private static boolean isSpace(char character) {
    return Character.isWhitespace(character)
        || character == 0x3000
        || character == 0xA0
        || character == 0x200B
        || character == 0xFEFF;
  }
}
