package org.kaocheng.scheme;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.kaocheng.value.Dimension;

/**
 * A concept of the field.
 *
 * @param id its dotted identifier, e.g. {@code expenditure.basic}
 * @param labels the words that name it, the standard one first
 * @param dimension what its figures measure
 * @param stock whether it is a stock at year end (posts, assets) and not a flow of the year
 */
public record Concept(String id, List<String> labels, Dimension dimension, boolean stock) {
  public Concept {
    requireNonNull(id, "id is null");
    labels = List.copyOf(labels);
    requireNonNull(dimension, "dimension is null");
  }

  /** The standard label. */
  public String label() {
    return labels.getFirst();
  }
}
