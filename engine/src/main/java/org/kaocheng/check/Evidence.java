package org.kaocheng.check;

import static java.util.Objects.requireNonNull;

import org.kaocheng.source.Place;

/**
 * A place that shows what a finding says.
 *
 * @param place where
 * @param text the words that stand there: the cell, or the sentence around the figure
 */
public record Evidence(Place place, String text) {
  public Evidence {
    requireNonNull(place, "place is null");
    requireNonNull(text, "text is null");
  }
}
