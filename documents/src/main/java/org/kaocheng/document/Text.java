package org.kaocheng.document;

import static java.util.Objects.requireNonNull;

/**
 * A piece of text as it stands in the file.
 *
 * @param string the characters; line breaks inside a paragraph or cell are {@code \n}, nothing is
 *     trimmed but the breaks at both ends
 * @param line the line of a plain-text file it begins on, from 1; 0 in other formats
 * @param page the page it begins on, from 1; 0 where the format has no pages
 */
public record Text(String string, int line, int page) {

  /** No text at all: a blank cell of a format without lines and pages. */
  public static final Text EMPTY = new Text("", 0, 0);

  public Text {
    requireNonNull(string, "string is null");
  }

  /** Text of a format without lines and pages. */
  public static Text of(String string) {
    return new Text(string, 0, 0);
  }

  /** Whether nothing but white space (also U+3000, U+00A0, zero-width) stands in it. */
  public boolean isBlank() {
    return string
        .chars()
        .allMatch(c ->
            Character.isWhitespace(c) || c == 0x3000 || c == 0xA0 || c == 0x200B || c == 0xFEFF);
  }
}
