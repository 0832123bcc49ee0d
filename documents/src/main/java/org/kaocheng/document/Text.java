package org.kaocheng.document;

import static java.util.Objects.requireNonNull;

import org.kaocheng.value.FullWidth;

/**
 * A piece of text as it stands in the file.
 *
 * @param string the characters; line breaks inside a paragraph or cell are {@code \n}, nothing is
 *     trimmed but the breaks at both ends
 * @param line the line of a plain-text file it begins on, from 1; 0 in other formats
 * @param page the page it begins on, from 1; 0 where the format has no pages
 * @param origins where its characters stand in the file; {@link Origins#NONE} unless asked for
 */
public record Text(String string, int line, int page, Origins origins) {

  /** No text at all: a blank cell of a format without lines and pages. */
  public static final Text EMPTY = new Text("", 0, 0);

  public Text {
    requireNonNull(string, "string is null");
    requireNonNull(origins, "origins is null");
  }

  /** Text whose origins are not known. */
  public Text(String string, int line, int page) {
    this(string, line, page, Origins.NONE);
  }

  /** Text of a format without lines and pages. */
  public static Text of(String string) {
    return new Text(string, 0, 0);
  }

  /** The characters from {@code start} to {@code end}; line and page are kept. */
  public Text part(int start, int end) {
    return start == 0 && end == string.length()
        ? this
        : new Text(string.substring(start, end), line, page, origins.part(start, end));
  }

  /**
   * Both texts with as many line breaks between as there are lines, so that lines can still be
   * counted.
   *
   * @param gap how many blank lines stand between, where the format does not count lines
   */
  Text followedBy(Text lower, int gap) {
    int breaks = 1 + gap;
    if (line > 0 && lower.line > 0) {
      int lines = (int) string.chars().filter(c -> c == '\n').count();
      breaks = Math.max(1, lower.line - line - lines);
    }
    return new TextBuilder().add(this).add("\n".repeat(breaks)).add(lower).text(line, page);
  }

  /** Whether nothing but white space (also U+3000, U+00A0, zero-width) stands in it. */
  public boolean isBlank() {
    return string.chars().allMatch(c -> FullWidth.isSpace((char) c));
  }
}
