package org.kaocheng.ingest;

/** What stands on a page in reading order: a line of text or a table. */
sealed interface PdfItem permits PdfTextLine, PdfTable {

  /** The page it begins on, from 1. */
  int page();

  /** Its upper edge in points from the top of the page it begins on. */
  double top();
}
