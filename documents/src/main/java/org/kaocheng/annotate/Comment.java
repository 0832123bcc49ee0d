package org.kaocheng.annotate;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A Word comment.
 *
 * @param passage the number of the text it stands at
 * @param start the first character it is about
 * @param end one past the last; equal to {@code start} where something is missing
 * @param title its first line
 * @param lines its other lines
 */
record Comment(int passage, int start, int end, String title, List<String> lines) {
  Comment {
    requireNonNull(title, "title is null");
    lines = List.copyOf(lines);
  }
}
