package org.kaocheng.corpus.word;

/**
 * The page with the properties of characters (ChpxFkp, section 2.9.33) and its index (PlcBteChpx,
 * 2.8.5): all the text is one run that looks as its style says.
 *
 * @param start where the text begins in its stream
 * @param end where it ends
 */
record CharacterPage(int start, int end) {

  /** How long a page of properties is. */
  static final int LENGTH = 512;

  /** The last byte of a page tells how many runs or paragraphs it has. */
  static final int LAST = LENGTH - 1;

  /** The page. */
  byte[] page() {
    Bytes page = new Bytes().four(start, end).one(0);
    return page.zeros(LAST - page.length()).one(1).toArray();
  }

  /** The index with the page's number. */
  byte[] index(int page) {
    return new Bytes().four(start, end, page).toArray();
  }
}
