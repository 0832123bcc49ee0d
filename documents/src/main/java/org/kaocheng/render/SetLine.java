package org.kaocheng.render;

import java.util.List;

/**
 * A line of words that was set.
 *
 * @param words what stands in it, one beside the other
 * @param width how wide it is, in points
 * @param ends whether the writer ended the line here, not want of room
 */
record SetLine(List<Words> words, double width, boolean ends) {

  /** Words in one face. */
  record Words(String text, Face face, double width) {}

  SetLine {
    words = List.copyOf(words);
  }

  /** How many characters it has. */
  int length() {
    return words.stream().mapToInt(w -> w.text().codePointCount(0, w.text().length())).sum();
  }
}
