package org.kaocheng.evaluate.draft;

import static java.util.Objects.requireNonNull;

/**
 * What a person must settle before a drafted pack may be used. The same words stand in the file as
 * a comment that begins with 待确认.
 *
 * @param file the file of the pack, e.g. {@code indicators.yaml}
 * @param subject what it is about: an indicator, or a part of the file; may be empty
 * @param text the question
 */
public record OpenQuestion(String file, String subject, String text) {
  public OpenQuestion {
    requireNonNull(file, "file is null");
    requireNonNull(subject, "subject is null");
    requireNonNull(text, "text is null");
  }
}
