package org.kaocheng.ingest;

import java.util.List;
import java.util.Optional;

/** Why a printed line ends: for want of room, or because the writer ended it. */
enum PdfWrap {
  /** The next line begins anew. */
  BREAK,
  /** The text runs on without a space. */
  GLUE,
  /** The text runs on, the break stands for a space between words. */
  SPACE;

  /** How much room, in ems, may be left over all the same (spacing between scripts, rounding). */
  private static final double TOLERANCE = 0.3;

  /** What joins two lines; empty for a break. */
  Optional<String> joint() {
    return switch (this) {
      case BREAK -> Optional.empty();
      case GLUE -> Optional.of("");
      case SPACE -> Optional.of(" ");
    };
  }

  /**
   * Judges by whether the beginning of {@code lower} would have had room at the end of {@code
   * upper}.
   *
   * @param left where lines may begin, in points
   * @param right where they must end
   * @param slack how much room may be left over for reasons of the program that set the lines
   */
  static PdfWrap between(
      PdfTextLine upper, PdfTextLine lower, double left, double right, double slack) {
    double room = room(upper, left, right);
    double tolerance = TOLERANCE * upper.size();
    if (lower.leadingUnit() <= room - tolerance - slack) {
      return BREAK;
    }
    PdfGlyph last = upper.last();
    PdfGlyph first = lower.first();
    int before = last.text().codePointBefore(last.text().length());
    int after = first.text().codePointAt(0);
    if (!PdfCharacters.isLatin(before) || !PdfCharacters.isLatin(after)) {
      return GLUE;
    }
    boolean inWord = first.width() > room - 0.1 * upper.size() && !endsWithSpace(upper);
    if (PdfCharacters.isDigit(before) && PdfCharacters.isDigit(after)) {
      return inWord ? GLUE : BREAK;
    }
    boolean forced = inWord && trailingUnit(upper) + lower.leadingUnit() > right - left;
    return forced ? GLUE : SPACE;
  }

  private static double room(PdfTextLine upper, double left, double right) {
    double after = right - upper.right();
    double before = upper.left() - left;
    boolean centred = before > 0.3 * upper.size() && Math.abs(before - after) < 0.6 * upper.size();
    return centred ? before + after : after;
  }

  private static boolean endsWithSpace(PdfTextLine line) {
    return line.glyphs().getLast().isSpace();
  }

  private static double trailingUnit(PdfTextLine line) {
    PdfGlyph after = line.last();
    for (PdfGlyph glyph : line.glyphs().reversed()) {
      if (glyph.x() < after.x()) {
        boolean apart = after.x() - glyph.right() > 0.2 * glyph.size();
        if (apart || !PdfCharacters.isLatin(glyph.text().codePointAt(0))) {
          break;
        }
        after = glyph;
      }
    }
    return line.right() - after.x();
  }

  /** The lines of a cell as text: {@code \n} only where the writer ended a line. */
  static String text(List<PdfTextLine> lines, double left, double right) {
    StringBuilder text = new StringBuilder();
    PdfTextLine upper = null;
    boolean items = !lines.isEmpty() && PdfItems.startsItem(lines.getFirst().text());
    for (PdfTextLine line : lines) {
      if (upper == null) {
        text.append(line.text());
      } else {
        boolean item = PdfItems.startsItem(line.text()) && (items || upper.isTerminated());
        append(text, item ? BREAK : between(upper, line, left, right, 0), line.text());
      }
      upper = line;
    }
    return text.toString().stripTrailing();
  }

  /** Appends a line to what stands before it. */
  static void append(StringBuilder text, PdfWrap wrap, String line) {
    if (wrap != BREAK) {
      trim(text);
    }
    text.append(wrap.joint().orElse("\n")).append(wrap == BREAK ? line : line.strip());
  }

  private static void trim(StringBuilder text) {
    int end = text.length();
    while (end > 0 && PdfCharacters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
  }
}
