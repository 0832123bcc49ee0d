package org.kaocheng.corpus.word;

/** The one section of the text: A4 with the margins of official documents (GB/T 9704—2012). */
final class PageSetup {

  private static final int WIDTH = 11906;
  private static final int HEIGHT = 16838;
  private static final int TOP = 2098;
  private static final int BOTTOM = 1984;
  private static final int LEFT = 1588;
  private static final int RIGHT = 1474;

  /** How wide the text is, in twips. */
  static final int TEXT_WIDTH = WIDTH - LEFT - RIGHT;

  private PageSetup() {}

  /** The properties of the section (Sepx, where the Sed of section 2.9.243 points). */
  static byte[] properties() {
    Bytes list = new Bytes();
    Property.PAGE_WIDTH.write(list, WIDTH);
    Property.PAGE_HEIGHT.write(list, HEIGHT);
    Property.MARGIN_LEFT.write(list, LEFT);
    Property.MARGIN_RIGHT.write(list, RIGHT);
    Property.MARGIN_TOP.write(list, TOP);
    Property.MARGIN_BOTTOM.write(list, BOTTOM);
    return new Bytes().two(list.length()).all(list.toArray()).toArray();
  }

  /** The sections (PlcfSed, section 2.8.26) of a text of so many characters. */
  static byte[] sections(int characters, int propertiesAt) {
    return new Bytes().four(0, characters).two(0).four(propertiesAt).two(0).four(0).toArray();
  }
}
