package org.kaocheng.check;

import static java.util.Objects.requireNonNull;

import org.kaocheng.source.Place;

/**
 * What a sentence asserts.
 *
 * @param stance the kind of assertion, e.g. {@code within-budget}; the rows of {@code
 *     statements.yaml}
 * @param subject what it is about, e.g. {@code three-publics}; empty when no word tells
 * @param sentence the sentence
 * @param place the words that assert it
 */
public record Stance(String stance, String subject, Sentence sentence, Place place) {
  public Stance {
    requireNonNull(stance, "stance is null");
    requireNonNull(subject, "subject is null");
    requireNonNull(sentence, "sentence is null");
    requireNonNull(place, "place is null");
  }

  /** Evidence: the whole sentence at the asserting words. */
  public Evidence evidence() {
    return new Evidence(place, sentence.text().strip());
  }
}
