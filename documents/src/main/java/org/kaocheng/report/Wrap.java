package org.kaocheng.report;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.value.DisplayWidth;

/**
 * Breaks text into lines of a terminal. A break may stand at a space or beside a wide character,
 * but no line begins with closing or ends with opening punctuation, and no number is torn.
 */
final class Wrap {

  private static final String NOT_FIRST = "，。、；：？！）》〉」』】〕”’…％%‰,.;:?!)]}";
  private static final String NOT_LAST = "（《〈「『【〔“‘([{";

  private Wrap() {}

  /** The lines, none wider than {@code columns} unless a single word is. */
  static List<String> lines(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String piece : pieces(text)) {
      int width = DisplayWidth.of(piece);
      if (used > 0 && used + DisplayWidth.of(piece.stripTrailing()) > columns) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        used = 0;
      }
      if (used > 0 || !piece.isBlank()) {
        line.append(piece);
        used += width;
      }
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** The text cut wherever a line may be broken. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    int previous = -1;
    int codePoint;
    for (int at = 0; at < text.length(); at += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(at);
      if (previous >= 0 && breaks(previous, codePoint)) {
        pieces.add(text.substring(start, at));
        start = at;
      }
      // Marks of no width (the highlight) belong to what follows and hide nothing.
      previous = DisplayWidth.of(codePoint) == 0 ? previous : codePoint;
    }
    pieces.add(text.substring(start));
    return pieces;
  }

  private static boolean breaks(int before, int after) {
    if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
      return false;
    }
    return before == ' '
        || after != ' ' && (DisplayWidth.of(before) == 2 || DisplayWidth.of(after) == 2);
  }
}
