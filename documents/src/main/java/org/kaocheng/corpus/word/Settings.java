package org.kaocheng.corpus.word;

/** The settings of the document (Dop97, section 2.7.4): what Word takes without being told. */
final class Settings {

  private static final int LENGTH = 500;

  /** Footnotes stand at the foot of the page, endnotes at the end, both counted from 1. */
  private static final int FOOTNOTES_BELOW = 1 << 5;

  private static final int ENDNOTES_AT_END = 3;
  private static final int FROM_ONE = 1 << 2;

  /** Two characters of 五号. */
  private static final int TAB = 420;

  private static final int HYPHENATION_ZONE = 360;

  private static final int EXTENDED = 0xFFFF;
  private static final int TEXTS = 18;

  private Settings() {}

  /** The settings. */
  static byte[] write() {
    Bytes settings = new Bytes().two(FOOTNOTES_BELOW, FROM_ONE).zeros(6);
    settings.two(TAB, 0, HYPHENATION_ZONE, 0, 0);
    // Times of making and printing, counts of words and pages: told by nobody.
    settings.zeros(32).two(FROM_ONE, ENDNOTES_AT_END);
    return settings.zeros(LENGTH - settings.length()).toArray();
  }

  /** The texts about the document (SttbfAssoc, section 2.9.276), its title and others: empty. */
  static byte[] texts() {
    return new Bytes().two(EXTENDED, TEXTS, 0).zeros(2 * TEXTS).toArray();
  }
}
