package org.kaocheng.ingest;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The printed text of a paragraph of a doc. */
final class DocText {

  private static final char FIELD_BEGIN = 0x13;
  private static final char FIELD_SEPARATOR = 0x14;
  private static final char FIELD_END = 0x15;

  private final StringBuilder text = new StringBuilder();
  private final FieldStack fields = new FieldStack();

  private DocText() {}

  /** The text without deleted and hidden runs and field instructions. */
  static String of(Paragraph paragraph) {
    DocText result = new DocText();
    int runs = paragraph.numCharacterRuns();
    for (int i = 0; i < runs; i++) {
      result.run(paragraph.getCharacterRun(i));
    }
    return result.text.toString();
  }

  private void run(CharacterRun run) {
    if (run.isMarkedDeleted() || run.isVanished()) {
      return;
    }
    if (run.isSymbol() && fields.isPrinted()) {
      text.append(symbol(run));
      return;
    }
    String string = run.text();
    for (int i = 0; i < string.length(); i++) {
      character(string.charAt(i));
    }
  }

  private static String symbol(CharacterRun run) {
    var font = run.getSymbolFont();
    String name = font == null ? "" : font.getMainFontName();
    return WordSymbols.character(name, Integer.toHexString(run.getSymbolCharacter()));
  }

  private void character(char c) {
    switch (c) {
      case FIELD_BEGIN -> fields.begin();
      case FIELD_SEPARATOR -> fields.separate();
      case FIELD_END -> fields.end();
      // Line break, page break, column break.
      case 0x0B, 0x0C, 0x0E -> add('\n');
      case 0x1E -> add('-');
      case '\t' -> add(c);
      default -> {
        // The others below space are marks: ends, pictures, notes, comments, soft hyphens.
        if (c >= ' ') {
          add(c);
        }
      }
    }
  }

  private void add(char c) {
    if (fields.isPrinted()) {
      text.append(c);
    }
  }
}
