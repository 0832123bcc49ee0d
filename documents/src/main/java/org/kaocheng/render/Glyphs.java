package org.kaocheng.render;

/** Signs that stand for what cannot be printed. */
final class Glyphs {

  /** Printed for a character that a format or font does not have: 〓, as printers do. */
  static final char MISSING = '〓';

  private Glyphs() {}
}
