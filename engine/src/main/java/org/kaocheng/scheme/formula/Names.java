package org.kaocheng.scheme.formula;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.kaocheng.scheme.Concept;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.value.Dimension;

/** What the names in formulas mean. */
public interface Names {

  /**
   * What a name means.
   *
   * @param concept the concept's id
   * @param label a name for people that means the same concept; the id itself where every label
   *     would mean another one
   * @param dimension what its figures measure; {@link Dimension#NONE} when not known
   */
  record Named(String concept, String label, Dimension dimension) {
    public Named {
      requireNonNull(concept, "concept is null");
      requireNonNull(label, "label is null");
      requireNonNull(dimension, "dimension is null");
    }
  }

  /** What the name means, a Chinese label or a concept id; empty when nothing. */
  Optional<Named> named(String name);

  /** The known name nearest to an unknown one; empty when none is near. */
  Optional<String> nearest(String name);

  /**
   * The names of a taxonomy and of a scheme.
   *
   * @param extra the scheme's own: further labels of the taxonomy's concepts, which go before the
   *     taxonomy's labels, and concepts the taxonomy does not have
   */
  static Names of(Taxonomy taxonomy, List<Concept> extra) {
    return new ConceptNames(taxonomy, extra);
  }
}
