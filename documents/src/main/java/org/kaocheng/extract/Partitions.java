package org.kaocheng.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaocheng.fact.Fact;
import org.kaocheng.scheme.Identity;
import org.kaocheng.scheme.Taxonomy;

/**
 * Kinds into which a whole is divided without remainder by definition: expenditure is 基本支出 and
 * 项目支出. A sentence that names all of them leaves nothing out, whether or not a colon says so.
 */
final class Partitions {

  private static final String CHANGE = ".change_from_prior_year";

  private Partitions() {}

  /** Whether the parts are, one each, all the kinds of the whole, or the changes of all. */
  static boolean complete(Fact whole, List<Fact> parts) {
    Set<String> kinds =
        parts.stream().map(part -> kind(part.concept())).collect(Collectors.toSet());
    return parts.size() >= 2
        && kinds.size() == parts.size()
        && Taxonomy.standard().identities().stream()
            .anyMatch(identity ->
                identity.kind() == Identity.Kind.SUM
                    && kinds.equals(Set.copyOf(identity.operands()))
                    && divides(identity, kind(whole.concept()))
                    && isWhole(identity, kinds));
  }

  /**
   * Whether an identity divides a concept: its own result, or a portion of that which has the same
   * kinds, as what the general public budget pays is a portion of all expenditure.
   */
  private static boolean divides(Identity identity, String concept) {
    return identity.result().equals(concept)
        || !identity.operands().contains(concept)
            && Taxonomy.standard().identities().stream()
                .anyMatch(portion ->
                    portion.kind() == Identity.Kind.PART_OF
                        && portion.result().equals(concept)
                        && portion.operands().contains(identity.result()));
  }

  /** Whether no other identity divides the same whole into these kinds and more. */
  private static boolean isWhole(Identity identity, Set<String> kinds) {
    return Taxonomy.standard().sums(identity.result()).stream()
        .map(other -> new HashSet<>(other.operands()))
        .noneMatch(other -> other.containsAll(kinds) && other.size() > kinds.size());
  }

  private static String kind(String concept) {
    return concept.endsWith(CHANGE)
        ? concept.substring(0, concept.length() - CHANGE.length())
        : concept;
  }
}
