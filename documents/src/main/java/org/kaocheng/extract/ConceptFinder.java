package org.kaocheng.extract;

import java.util.List;
import java.util.Optional;
import org.kaocheng.scheme.Concept;
import org.kaocheng.scheme.Match;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.value.Dimension;

/** Finds the concept a label names, telling concepts with the same label apart by what stands around. */
final class ConceptFinder {

  private final Taxonomy taxonomy;

  ConceptFinder(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  /**
   * The concept of a label.
   *
   * @param label the label without words of period and basis
   * @param scope the concept of the whole the quantity is part of, or of its neighbour; empty when none
   * @param dimension what the quantity measures; a concept of another dimension is not taken
   */
  Optional<Concept> find(String label, String scope, Dimension dimension) {
    if (label.isEmpty()) {
      return Optional.empty();
    }
    Optional<Match> match = taxonomy.best(label);
    if (match.isEmpty()) {
      return Optional.empty();
    }
    List<Concept> candidates = taxonomy.named(match.get().label());
    if (candidates.isEmpty()) {
      candidates = List.of(match.get().concept());
    }
    List<Concept> fitting =
        candidates.stream().filter(concept -> fits(concept.dimension(), dimension)).toList();
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    String family = family(scope);
    return fitting.stream()
        .filter(concept -> !family.isEmpty() && concept.id().startsWith(family + "."))
        .findFirst()
        .or(() -> Optional.of(fitting.getFirst()));
  }

  private static boolean fits(Dimension wanted, Dimension found) {
    return wanted == found || found == Dimension.NONE || wanted == Dimension.NONE;
  }

  /** The first part of a concept's identifier. */
  static String family(String concept) {
    int dot = concept.indexOf('.');
    return dot < 0 ? "" : concept.substring(0, dot);
  }
}
