package org.kaocheng.scheme;

import static java.util.Objects.requireNonNull;

/**
 * What words of a report name.
 *
 * @param concept the first concept, in file order, that has the label; {@link Taxonomy#named} gives
 *     the others
 * @param closeness how near the words are to the label
 * @param label the taxonomy's label that was found, as the taxonomy writes it
 */
public record Match(Concept concept, Closeness closeness, String label) {
  public Match {
    requireNonNull(concept, "concept is null");
    requireNonNull(closeness, "closeness is null");
    requireNonNull(label, "label is null");
  }
}
