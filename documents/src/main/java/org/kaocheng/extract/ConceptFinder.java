package org.kaocheng.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.scheme.Concept;
import org.kaocheng.scheme.Match;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.value.Dimension;

/**
 * Finds the concept a label names, telling concepts with the same label apart by what stands
 * around.
 */
final class ConceptFinder {

  private static final Pattern OPENING =
      Pattern.compile(
          "(.*(?:共有|现有|实有|共|有|核定|主要是|主要为|本单位|我单位|本部门|我部门|我局|我办|我委|本局|本办|本级|为|是|年末|[）)]))([^共有]{2,})");

  private final Taxonomy taxonomy;

  ConceptFinder(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  /**
   * The concept of a label.
   *
   * @param label the label without words of period and basis
   * @param scope the concept of the whole the quantity is part of, or of its neighbour; empty when
   *     none
   * @param dimension what the quantity measures; a concept of another dimension is not taken
   */
  Optional<Concept> find(String label, String scope, Dimension dimension) {
    if (label.isEmpty()) {
      return Optional.empty();
    }
    Optional<Match> match = best(label);
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

  /** The concept one of whose labels is exactly this one. */
  Optional<Concept> exact(String label, Dimension dimension) {
    return taxonomy.named(label).stream()
        .filter(concept -> fits(concept.dimension(), dimension))
        .findFirst();
  }

  /** The label itself, else its part behind the last 共有, 我局 and the like. */
  private Optional<Match> best(String label) {
    Optional<Match> match = taxonomy.best(label);
    if (match.isPresent()) {
      return match;
    }
    Matcher opening = OPENING.matcher(label);
    return opening.matches() ? taxonomy.best(opening.group(2)) : match;
  }

  /** The staff a label ends with: 保障我局在职人员 → 在职人员. */
  Optional<Concept> staff(String label) {
    for (int from = Math.max(0, label.length() - 8); from <= label.length() - 3; from++) {
      Optional<Concept> named =
          taxonomy.named(label.substring(from)).stream()
              .filter(concept -> concept.id().startsWith("staffing."))
              .findFirst();
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Dimension concept, Dimension wanted) {
    return concept == wanted || wanted == Dimension.NONE;
  }

  /** The first part of a concept's identifier. */
  static String family(String concept) {
    int dot = concept.indexOf('.');
    return dot < 0 ? "" : concept.substring(0, dot);
  }
}
