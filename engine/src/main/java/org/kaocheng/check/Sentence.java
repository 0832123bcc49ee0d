package org.kaocheng.check;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Reading;
import org.kaocheng.source.Place;
import org.kaocheng.value.FullWidth;

/**
 * A sentence of a passage, up to and including 。！？； or the end of the passage.
 *
 * @param passage the passage it stands in
 * @param text the sentence as written
 * @param place where it stands
 * @param plain the sentence without white space, full-width signs made half-width
 */
public record Sentence(Passage passage, String text, Place place, String plain) {

  private static final String ENDS = "。！？；;!?";

  /** All sentences of a reading in reading order; blank ones left out. */
  static List<Sentence> split(Reading reading) {
    List<Sentence> sentences = new ArrayList<>();
    for (Passage passage : reading.passages()) {
      int start = 0;
      while (start < passage.text().length()) {
        int end = end(passage.text(), start);
        String text = passage.text().substring(start, end);
        if (!text.isBlank()) {
          Place place = passage.part(start, end);
          sentences.add(new Sentence(passage, text, place, FullWidth.plain(text)));
        }
        start = end;
      }
    }
    return sentences;
  }

  /** The sentence or sentences around the characters from {@code start} to {@code end}. */
  static String around(String text, int start, int end) {
    int from = Math.min(start, text.length());
    while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = Math.max(end - 1, from);
    return text.substring(from, end(text, Math.min(to, text.length())));
  }

  private static int end(String text, int from) {
    int end = from;
    while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end < text.length() && ENDS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }
}
