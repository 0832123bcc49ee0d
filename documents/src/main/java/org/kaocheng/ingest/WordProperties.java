package org.kaocheng.ingest;

import java.io.IOException;

/** What a paragraph's properties say that matters for reading; "" and -1 when they say nothing. */
final class WordProperties {

  String style = "";
  String list = "";
  int listLevel = -1;
  int outline = -1;
  boolean markDeleted;

  /** Reads {@code w:pPr}, at whose start the cursor stands. */
  void read(XmlCursor xml) throws IOException {
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      switch (xml.wordName()) {
        case "pStyle" -> style = xml.value();
        case "numId" -> list = xml.value();
        case "ilvl" -> listLevel = xml.number(-1);
        case "outlineLvl" -> outline = xml.number(-1);
        case "numPr", "rPr" -> {}
        case "del", "moveFrom" -> markDeleted = true;
        default -> xml.skip();
      }
    }
  }

  /** The heading level, 0 when none. */
  int outlineLevel(WordParts parts) throws IOException {
    if (outline >= 0) {
      return outline < 9 ? outline + 1 : 0;
    }
    return style.isEmpty() ? 0 : parts.styles().outlineLevel(style);
  }

  /** Counts the paragraph in its list, if it is in one. */
  WordNumbering.Label label(WordParts parts) throws IOException {
    if (list.equals("0")) {
      return WordNumbering.Label.NONE;
    }
    if (!list.isEmpty()) {
      return parts.numbering().next(list, Math.max(listLevel, 0), style);
    }
    if (style.isEmpty()) {
      return WordNumbering.Label.NONE;
    }
    var byStyle = parts.styles().list(style);
    if (byStyle.isEmpty() || byStyle.get().list().equals("0")) {
      return WordNumbering.Label.NONE;
    }
    var reference = byStyle.get();
    int level = listLevel >= 0 ? listLevel : reference.level();
    return parts.numbering().next(reference.list(), level, reference.style());
  }
}
