package org.kaocheng.scheme.pack;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kaocheng.scheme.formula.Formula;

/**
 * An indicator or a group of indicators.
 *
 * @param id its key within its parent, in ASCII
 * @param label its name as printed
 * @param synonyms other names that mean it
 * @param points its points; empty when the unit distributes the group's points itself
 * @param children what it is made of; empty for a leaf
 * @param rule how a leaf is scored; for a group, how the rows a unit adds to it are scored
 * @param measure the figure the document defines for it, e.g. a rate in per cent; empty when none
 * @param criterion the 评分标准 in short, for the explanation; may be empty
 * @param clause where it comes from
 * @param place where it stands in the pack
 */
public record IndicatorNode(
    String id,
    String label,
    List<String> synonyms,
    Optional<BigDecimal> points,
    List<IndicatorNode> children,
    Optional<ScoringRule> rule,
    Optional<Formula> measure,
    String criterion,
    Clause clause,
    SchemePlace place) {
  public IndicatorNode {
    requireNonNull(id, "id is null");
    requireNonNull(label, "label is null");
    synonyms = List.copyOf(synonyms);
    requireNonNull(points, "points is null");
    children = List.copyOf(children);
    requireNonNull(rule, "rule is null");
    requireNonNull(measure, "measure is null");
    requireNonNull(criterion, "criterion is null");
    requireNonNull(clause, "clause is null");
    requireNonNull(place, "place is null");
  }

  /** Whether it has no parts of its own. */
  public boolean isLeaf() {
    return children.isEmpty();
  }

  /** An indicator for which the document defines no figure. */
  public IndicatorNode(
      String id,
      String label,
      List<String> synonyms,
      Optional<BigDecimal> points,
      List<IndicatorNode> children,
      Optional<ScoringRule> rule,
      String criterion,
      Clause clause,
      SchemePlace place) {
    this(id, label, synonyms, points, children, rule, Optional.empty(), criterion, clause, place);
  }

  /** The node with only what is in force on a day; empty when it is not in force itself. */
  Optional<IndicatorNode> asOf(LocalDate day) {
    if (!clause.inForce(day)) {
      return Optional.empty();
    }
    List<IndicatorNode> kept =
        children.stream().flatMap(child -> child.asOf(day).stream()).toList();
    return kept.isEmpty() && !children.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new IndicatorNode(
                id, label, synonyms, points, kept, rule, measure, criterion, clause, place));
  }
}
