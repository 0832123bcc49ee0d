package org.kaocheng.corpus.word;

/** The table of fonts (SttbfFfn, section 2.9.286) with the one the text is set in, 宋体. */
final class FontTable {

  private static final String NAME = "宋体";
  private static final String OTHER_NAME = "SimSun";

  /** A TrueType font of varying widths (FFID). */
  private static final int FAMILY = 6;

  private static final int REGULAR = 400;
  private static final int CHINESE = 134;

  /** PANOSE of SimSun. */
  private static final byte[] LOOKS = {2, 1, 6, 0, 3, 1, 1, 1, 1, 1};

  /** Unicode ranges and code pages of SimSun (FONTSIGNATURE). */
  private static final int[] SCRIPTS = {0x00000003, 0x288F0000, 0x00000016, 0, 0x00040001, 0};

  private FontTable() {}

  /** The table. */
  static byte[] write() {
    Bytes font = new Bytes().one(FAMILY).two(REGULAR).one(CHINESE).one(NAME.length() + 1);
    font.all(LOOKS).four(SCRIPTS).text(NAME).two(0).text(OTHER_NAME).two(0);
    return new Bytes().two(1, 0).one(font.length()).all(font.toArray()).toArray();
  }
}
