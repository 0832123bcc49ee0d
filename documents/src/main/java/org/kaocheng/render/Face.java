package org.kaocheng.render;

/** The faces a page is set in. */
enum Face {
  /** For running text. */
  SONG,
  /** The same drawn heavier: titles, emphasis. */
  HEAVY_SONG,
  /** For first-level headings and heads of tables. */
  HEI
}
