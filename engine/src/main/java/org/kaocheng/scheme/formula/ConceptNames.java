package org.kaocheng.scheme.formula;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaocheng.scheme.Concept;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.value.Dimension;

/** The names of a taxonomy with a scheme's own before them. */
final class ConceptNames implements Names {

  private static final int LONGEST_COMPARED = 40;

  private final Taxonomy taxonomy;
  private final Map<String, Concept> own = new LinkedHashMap<>();
  private final Map<String, Concept> ownLabels = new LinkedHashMap<>();

  ConceptNames(Taxonomy taxonomy, List<Concept> extra) {
    this.taxonomy = taxonomy;
    for (Concept concept : extra) {
      own.putIfAbsent(concept.id(), concept);
      for (String label : concept.labels()) {
        ownLabels.putIfAbsent(Taxonomy.normalise(label), concept);
      }
    }
  }

  @Override
  public Optional<Named> named(String name) {
    Optional<Concept> byId = concept(name);
    return byId.isPresent()
        ? byId.map(concept -> new Named(concept.id(), label(concept), dimension(concept)))
        : labelled(name).map(c -> new Named(c.id(), name, dimension(c)));
  }

  private Optional<Concept> concept(String id) {
    return Optional.ofNullable(own.get(id)).or(() -> taxonomy.concept(id));
  }

  private Optional<Concept> labelled(String label) {
    return Optional.ofNullable(ownLabels.get(Taxonomy.normalise(label)))
        .or(() -> taxonomy.named(label).stream().findFirst());
  }

  /** The same label may name several concepts; then it cannot stand for the later ones. */
  private String label(Concept concept) {
    List<String> further = taxonomy.concept(concept.id()).map(Concept::labels).orElse(List.of());
    return Stream.concat(concept.labels().stream(), further.stream())
        .filter(FormulaTokens::isName)
        .filter(label -> labelled(label).filter(c -> c.id().equals(concept.id())).isPresent())
        .findFirst()
        .orElse(concept.id());
  }

  private Dimension dimension(Concept concept) {
    return concept.dimension() != Dimension.NONE
        ? concept.dimension()
        : taxonomy.concept(concept.id()).map(Concept::dimension).orElse(Dimension.NONE);
  }

  @Override
  public Optional<String> nearest(String name) {
    if (name.length() > LONGEST_COMPARED) {
      return Optional.empty();
    }
    Nearest nearest = new Nearest(name);
    own.values().forEach(concept -> offer(concept, nearest));
    taxonomy.concepts().forEach(concept -> offer(concept, nearest));
    return nearest.best();
  }

  private static void offer(Concept concept, Nearest nearest) {
    concept.labels().stream().filter(FormulaTokens::isName).forEach(nearest::offer);
    nearest.offer(concept.id());
  }
}
