package org.kaocheng.fact;

import static java.util.Objects.requireNonNull;

import org.kaocheng.source.Place;
import org.kaocheng.value.FullWidth;

/**
 * A piece of text of the report: a heading, a paragraph or a table cell.
 *
 * @param index its number in reading order, from 0
 * @param kind what it is
 * @param level the heading level from 1; 0 for anything else
 * @param number the heading's or paragraph's number as written ({@code 一、}, {@code （二）}, {@code
 *     3.}, {@code ①}); empty when none
 * @param text the text with line breaks as {@code \n}, otherwise as in the file
 * @param place the whole passage
 * @param section the index of the nearest heading passage above, -1 when none
 */
public record Passage(
    int index, Kind kind, int level, String number, String text, Place place, int section) {

  /** What a passage is. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    CELL
  }

  public Passage {
    requireNonNull(kind, "kind is null");
    requireNonNull(number, "number is null");
    requireNonNull(text, "text is null");
    requireNonNull(place, "place is null");
  }

  /** Whether nothing but white space (also U+3000 and U+00A0) stands in it. */
  public boolean isBlank() {
    for (int i = 0; i < text.length(); i++) {
      if (!FullWidth.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The text without any white space: for comparing labels. */
  public String squeezed() {
    return FullWidth.squeezed(text);
  }

  /** The place of the characters from {@code start} to {@code end}, with the line they begin on. */
  public Place part(int start, int end) {
    int line = place.line();
    if (line > 0) {
      for (int i = 0; i < start; i++) {
        if (text.charAt(i) == '\n') {
          line++;
        }
      }
    }
    return place.part(start, end, line);
  }
}
