package org.kaocheng.compose;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.kaocheng.filing.FilingField;

/**
 * Words of a line.
 *
 * @param text the words
 * @param bold whether they are emphasised
 * @param field what they were filled in as; empty for words of the form
 */
public record Span(String text, boolean bold, Optional<FilingField> field) {
  public Span {
    requireNonNull(text, "text is null");
    requireNonNull(field, "field is null");
  }

  /** Plain words. */
  public static Span of(String text) {
    return new Span(text, false, Optional.empty());
  }

  /** Emphasised words. */
  public static Span bold(String text) {
    return new Span(text, true, Optional.empty());
  }
}
