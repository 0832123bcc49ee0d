package org.kaocheng.corpus.word;

/**
 * What a property list can change (Sprm, section 2.2.5.1, with the operands of 2.6); the code's
 * upper three bits tell how long the operand is.
 */
enum Property {
  /** sprmPFInTable: the paragraph is in a table. */
  IN_TABLE(0x2416),
  /** sprmPFTtp: the paragraph is the end of a row. */
  ROW_END(0x2417),
  /** sprmPItap: how deep in tables the paragraph lies. */
  TABLE_DEPTH(0x6649),
  /** sprmTDxaGapHalf: the space between a cell's side and its text, in twips. */
  CELL_GAP(0x9602),
  /** sprmTDefTable: the edges and the cells of a row. */
  ROW(0xD608),
  /** sprmCRgFtc0: the font of Latin text. */
  FONT_LATIN(0x4A4F),
  /** sprmCRgFtc1: the font of East Asian text. */
  FONT_EAST_ASIAN(0x4A50),
  /** sprmCRgFtc2: the font of other text. */
  FONT_OTHER(0x4A51),
  /** sprmCHps: the size of the letters in half points. */
  FONT_SIZE(0x4A43),
  /** sprmCRgLid1_80: the language of East Asian text. */
  LANGUAGE_EAST_ASIAN(0x486E),
  /** sprmSXaPage: the width of the page in twips. */
  PAGE_WIDTH(0xB01F),
  /** sprmSYaPage: the height of the page. */
  PAGE_HEIGHT(0xB020),
  /** sprmSDxaLeft: the margin on the left. */
  MARGIN_LEFT(0xB021),
  /** sprmSDxaRight: the margin on the right. */
  MARGIN_RIGHT(0xB022),
  /** sprmSDyaTop: the margin above. */
  MARGIN_TOP(0x9023),
  /** sprmSDyaBottom: the margin below. */
  MARGIN_BOTTOM(0x9024);

  private static final int LENGTH_BITS = 13;

  private final int code;

  Property(int code) {
    this.code = code;
  }

  /** Adds the property with a number for its operand to a list. */
  void write(Bytes list, int operand) {
    list.two(code);
    switch (code >> LENGTH_BITS) {
      case 0, 1 -> list.one(operand);
      case 2, 4, 5 -> list.two(operand);
      case 3 -> list.four(operand);
      default -> throw new IllegalArgumentException(this + " takes no number");
    }
  }

  /** Adds the property with its operand's bytes to a list. */
  void write(Bytes list, byte[] operand) {
    list.two(code).all(operand);
  }
}
