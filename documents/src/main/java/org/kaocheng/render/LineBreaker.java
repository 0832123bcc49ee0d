package org.kaocheng.render;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.compose.Span;

/**
 * Breaks words into lines as Chinese is set: between any two characters, but no line begins with a
 * closing mark or ends with an opening one, and words of letters and digits stay whole where they
 * have room.
 */
final class LineBreaker {

  private static final String CLOSING = "，。、；：？！）》】〉」』〕”’…%％‰℃·,.;:?!)]}";
  private static final String OPENING = "（《【〈「『〔“‘([{";

  private final TypeMeasure measure;
  private final double size;
  private final double room;
  private final List<SetLine> lines = new ArrayList<>();
  private final List<SetLine.Words> words = new ArrayList<>();
  private double left;
  private double used;

  private LineBreaker(TypeMeasure measure, double size, double first, double room) {
    this.measure = measure;
    this.size = size;
    this.room = room;
    left = first;
  }

  /**
   * The lines of words without line breaks of their own; never none.
   *
   * @param first the room of the first line in points
   * @param room the room of the others
   */
  static List<SetLine> lines(
      List<Span> spans, Face face, TypeMeasure measure, double size, double first, double room) {
    LineBreaker breaker = new LineBreaker(measure, size, first, room);
    StringBuilder text = new StringBuilder();
    List<Face> faces = new ArrayList<>();
    for (Span span : spans) {
      Face its = span.bold() && face == Face.SONG ? Face.HEAVY_SONG : face;
      String printed = Glyphs.plain(span.text());
      text.append(printed);
      for (int i = 0; i < printed.length(); i++) {
        faces.add(its);
      }
    }
    breaker.set(text.toString(), faces);
    return breaker.lines;
  }

  private void set(String text, List<Face> faces) {
    int at = 0;
    while (at < text.length()) {
      int end = unit(text, at);
      double width = width(text, faces, at, end);
      // Blanks at a line's end need no room.
      if (used + width > left + 0.01 && !text.substring(at, end).isBlank()) {
        if (used > 0) {
          close(false);
        }
        if (width > left) {
          broken(text, faces, at, end);
          at = end;
          continue;
        }
      }
      add(text, faces, at, end);
      at = end;
    }
    close(true);
  }

  /** A unit too long for a line, cut wherever the line is full. */
  private void broken(String text, List<Face> faces, int from, int to) {
    for (int at = from; at < to; ) {
      int end = at + Character.charCount(text.codePointAt(at));
      double width = width(text, faces, at, end);
      if (used + width > left + 0.01 && used > 0) {
        close(false);
      }
      add(text, faces, at, end);
      at = end;
    }
  }

  private void add(String text, List<Face> faces, int from, int to) {
    for (int at = from; at < to; ) {
      int end = at + 1;
      while (end < to && faces.get(end) == faces.get(at)) {
        end++;
      }
      String part = text.substring(at, end);
      double width = measure.width(part, faces.get(at), size);
      SetLine.Words last = words.isEmpty() ? null : words.getLast();
      if (last != null && last.face() == faces.get(at)) {
        words.set(
            words.size() - 1,
            new SetLine.Words(last.text() + part, last.face(), last.width() + width));
      } else {
        words.add(new SetLine.Words(part, faces.get(at), width));
      }
      used += width;
      at = end;
    }
  }

  private void close(boolean ends) {
    lines.add(new SetLine(words, used, ends));
    words.clear();
    used = 0;
    left = room;
  }

  private double width(String text, List<Face> faces, int from, int to) {
    double ems = 0;
    for (int at = from; at < to; ) {
      int codePoint = text.codePointAt(at);
      ems += measure.ems(codePoint, faces.get(at));
      at += Character.charCount(codePoint);
    }
    return ems * size;
  }

  /** The end of what cannot be parted from the character at {@code from}. */
  private static int unit(String text, int from) {
    int before = text.codePointAt(from);
    int at = from + Character.charCount(before);
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean sticks =
          CLOSING.indexOf(c) >= 0 || OPENING.indexOf(before) >= 0 || isLatin(before) && isLatin(c);
      if (!sticks || Character.isWhitespace(before)) {
        break;
      }
      before = c;
      at += Character.charCount(c);
    }
    return at;
  }

  /** Letters, digits and what is set between them, but no blank. */
  private static boolean isLatin(int c) {
    return c > ' ' && c < 0x2010 && c != 0xB7 && c != 0xD7 || c >= 0x2200 && c < 0x2300;
  }
}
