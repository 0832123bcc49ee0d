package org.kaocheng.extract;

import java.util.List;
import org.kaocheng.fact.Passage;
import org.kaocheng.source.Place;

/**
 * A sentence (up to 。！？) and the quantities in it.
 *
 * @param passage where it stands
 * @param start its first character in the passage
 * @param end one past its last character
 * @param mentions its quantities from left to right
 */
record Statement(Passage passage, int start, int end, List<Mention> mentions) {

  /** The sentence without white space. */
  String text() {
    return Passages.squeeze(passage.text().substring(start, end));
  }

  Place place() {
    return passage.part(start, end);
  }
}
