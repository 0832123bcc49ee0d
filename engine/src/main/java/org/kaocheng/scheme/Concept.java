package org.kaocheng.scheme;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.kaocheng.value.Dimension;

/**
 * A concept of the field.
 *
 * @param id its dotted identifier, e.g. {@code expenditure.basic}
 * @param labels the words that name it, the standard one first
 * @param dimension what its figures measure; {@link Dimension#NONE} for words
 * @param stock whether it is a stock at year end (posts, assets) and not a flow of the year
 * @param parent the concept it is a part of; it tells concepts of the same label apart. The
 *     children of a concept may overlap and need not be all of it: only an {@link Identity} says so
 */
public record Concept(
    String id, List<String> labels, Dimension dimension, boolean stock, Optional<String> parent) {
  public Concept {
    requireNonNull(id, "id is null");
    labels = List.copyOf(labels);
    requireNonNull(dimension, "dimension is null");
    requireNonNull(parent, "parent is null");
  }

  /** A concept that is no part of another. */
  public Concept(String id, List<String> labels, Dimension dimension, boolean stock) {
    this(id, labels, dimension, stock, Optional.empty());
  }

  /** The standard label. */
  public String label() {
    return labels.getFirst();
  }
}
