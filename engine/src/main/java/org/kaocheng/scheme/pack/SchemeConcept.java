package org.kaocheng.scheme.pack;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.kaocheng.value.Dimension;

/**
 * A concept as a scheme names it: labels beyond the taxonomy's, or a concept of its own.
 *
 * @param id the taxonomy's id, or one of its own under {@code local.}
 * @param name the name formulas may use
 * @param labels further words that name it in reports
 * @param dimension what its figures measure; empty to leave it to the taxonomy
 * @param place where it stands
 */
public record SchemeConcept(
    String id,
    Optional<String> name,
    List<String> labels,
    Optional<Dimension> dimension,
    SchemePlace place) {
  public SchemeConcept {
    requireNonNull(id, "id is null");
    requireNonNull(name, "name is null");
    labels = List.copyOf(labels);
    requireNonNull(dimension, "dimension is null");
    requireNonNull(place, "place is null");
  }

  /** Whether the scheme brings the concept itself. */
  public boolean isLocal() {
    return id.startsWith("local.");
  }
}
