package org.kaocheng.fact;

import static java.util.Objects.requireNonNull;

import org.kaocheng.source.Place;

/**
 * A field of a form as printed.
 *
 * @param text the text without surrounding white space and without line breaks; empty when nothing
 *     stands there
 * @param place where
 */
public record FormCell(String text, Place place) {
  public FormCell {
    requireNonNull(text, "text is null");
    requireNonNull(place, "place is null");
  }

  /** Whether nothing stands in the field. */
  public boolean isBlank() {
    return text.isEmpty();
  }
}
