package org.kaocheng.corpus.word;

/**
 * The style sheet (STSH, section 2.9.271) with the styles Word cannot do without: Normal for
 * paragraphs and the default for characters. The other places of built-in styles stay empty.
 */
final class StyleSheet {

  /** The place of the style Normal. */
  static final int NORMAL = 0;

  private static final int DEFAULT_CHARACTERS = 10;
  private static final int DEFAULT_CHARACTERS_STYLE = 65;
  private static final int PLACES = 15;

  /** One more than the last style Word 97 has built in. */
  private static final int BUILT_IN = 91;

  private static final int HEAD = 18;
  private static final int BASE = 10;
  private static final int NO_BASE = 0xFFF;
  private static final int KIND_BITS = 4;
  private static final int PARAGRAPH = 1;
  private static final int CHARACTER = 2;

  /** 五号, in half points. */
  private static final int SIZE = 21;

  private static final int CHINESE = 0x0804;

  private StyleSheet() {}

  /** The style sheet. */
  static byte[] write() {
    Bytes sheet = new Bytes();
    // Stshif, section 2.9.274: names are written; no fonts but the first.
    sheet.two(HEAD).two(PLACES, BASE, 1, BUILT_IN, PLACES, 0, 0, 0, 0);
    for (int place = 0; place < PLACES; place++) {
      byte[] style =
          switch (place) {
            case NORMAL -> normal();
            case DEFAULT_CHARACTERS -> defaultCharacters();
            default -> new byte[0];
          };
      sheet.two(style.length).all(style);
    }
    return sheet.toArray();
  }

  private static byte[] normal() {
    Bytes letters = new Bytes();
    Property.FONT_LATIN.write(letters, 0);
    Property.FONT_EAST_ASIAN.write(letters, 0);
    Property.FONT_OTHER.write(letters, 0);
    Property.FONT_SIZE.write(letters, SIZE);
    Property.LANGUAGE_EAST_ASIAN.write(letters, CHINESE);
    byte[] paragraph = new Bytes().two(NORMAL).toArray();
    return style(NORMAL, NORMAL, PARAGRAPH, "Normal", paragraph, letters.toArray());
  }

  private static byte[] defaultCharacters() {
    return style(
        DEFAULT_CHARACTERS_STYLE,
        DEFAULT_CHARACTERS,
        CHARACTER,
        "Default Paragraph Font",
        new byte[0]);
  }

  /** An STD: its base (StdfBase, section 2.9.260), its name and its properties, each even long. */
  private static byte[] style(int style, int next, int kind, String name, byte[]... properties) {
    Bytes rest = new Bytes().two(name.length()).text(name).two(0);
    for (byte[] each : properties) {
      rest.two(each.length).all(each).upTo(2);
    }
    return new Bytes()
        .two(
            style,
            NO_BASE << KIND_BITS | kind,
            next << KIND_BITS | properties.length,
            BASE + rest.length(),
            0)
        .all(rest.toArray())
        .toArray();
  }
}
