package org.kaocheng.scheme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Concepts with their labels and the identities between them.
 *
 * <p>Concepts lie in one file per group under {@code concepts}, identities in {@code
 * identities.yaml}, the words by which labels are compared in {@code labels.yaml}. The same label
 * may name several concepts; the first in file order is the likeliest without a parent.
 */
public final class Taxonomy {

  /** Heads and row labels come again and again, within a report and across reports. */
  private static final int MOST_REMEMBERED = 20_000;

  private static final int LONGEST_REMEMBERED = 60;

  private final Map<String, Concept> concepts;
  private final List<Identity> identities;
  private final Map<String, List<Identity>> sums;
  private final LabelIndex index;
  private final LabelMatcher matcher;
  private final NearLabels nearLabels;
  private final Map<String, Optional<Match>> remembered = new ConcurrentHashMap<>();

  private Taxonomy(Map<String, Concept> concepts, List<Identity> identities) {
    this.concepts = concepts;
    this.identities = List.copyOf(identities);
    this.sums =
        identities.stream()
            .filter(identity -> identity.kind() == Identity.Kind.SUM)
            .collect(Collectors.groupingBy(Identity::result));
    this.index = new LabelIndex(concepts.values());
    this.matcher = new LabelMatcher(index);
    this.nearLabels = new NearLabels(index);
  }

  /** The taxonomy that comes with Kaocheng. */
  public static Taxonomy standard() {
    return Standard.TAXONOMY;
  }

  /** Read once, when first asked for. */
  private static final class Standard {
    static final Taxonomy TAXONOMY =
        new Taxonomy(TaxonomyFiles.concepts(), TaxonomyFiles.identities());
  }

  /** The concept of that identifier. */
  public Optional<Concept> concept(String id) {
    return Optional.ofNullable(concepts.get(id));
  }

  /** All concepts in file order. */
  public List<Concept> concepts() {
    return List.copyOf(concepts.values());
  }

  /** All identities in file order. */
  public List<Identity> identities() {
    return identities;
  }

  /** The identities by which a concept is the sum of others, in file order. */
  public List<Identity> sums(String result) {
    return sums.getOrDefault(result, List.of());
  }

  /** The concepts that name this one their parent, in file order. */
  public List<Concept> children(String id) {
    return concepts.values().stream()
        .filter(concept -> concept.parent().filter(id::equals).isPresent())
        .toList();
  }

  /**
   * The concepts one of whose labels is exactly this one after {@link #normalise}, in file order.
   */
  public List<Concept> named(String label) {
    LabelIndex.@Nullable Entry entry = index.entry(normalise(label));
    return entry == null ? List.of() : List.copyOf(entry.concepts());
  }

  /**
   * The concept a phrase names: by its exact label; else by the longest label at its head once
   * words of period and basis are taken off (2022年基本支出决算数); else by a near-miss. Empty when nothing
   * is near, which is the rule for indicators and projects, or when there is no letter at all.
   */
  public Optional<Match> best(String label) {
    if (label.chars().noneMatch(Character::isLetter)) {
      return Optional.empty();
    }
    Optional<Match> known = remembered.get(label);
    if (known != null) {
      return known;
    }
    Optional<Match> match = matcher.best(label).or(() -> nearest(label));
    if (label.length() <= LONGEST_REMEMBERED) {
      if (remembered.size() >= MOST_REMEMBERED) {
        remembered.clear();
      }
      remembered.put(label, match);
    }
    return match;
  }

  /** The concept a phrase was meant to name, when it is a slip or two away from its label. */
  public Optional<Match> near(String label) {
    return best(label).filter(match -> match.closeness() == Closeness.NEAR);
  }

  private Optional<Match> nearest(String label) {
    Optional<Match> whole = nearLabels.near(normalise(label));
    return whole.isPresent() ? whole : nearLabels.near(matcher.core(label));
  }

  /**
   * The label as it is compared: full-width signs made half-width; without white space, quotation
   * marks, leading numbering (一、 1. （1） ①), 其中：, brackets that hold a unit, a seal or a note （万元）
   * （盖章） （含…）, and signs at the ends. Other brackets stay: 因公出国(境)费.
   */
  public static String normalise(String label) {
    return LabelText.normalise(label);
  }
}
