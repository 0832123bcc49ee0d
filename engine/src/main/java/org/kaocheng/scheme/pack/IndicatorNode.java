package org.kaocheng.scheme.pack;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An indicator or a group of indicators.
 *
 * @param id its key within its parent, in ASCII
 * @param label its name as printed
 * @param synonyms other names that mean it
 * @param points its points; empty when the unit distributes the group's points itself
 * @param children what it is made of; empty for a leaf
 * @param rule how a leaf is scored; for a group, how the rows a unit adds to it are scored
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
    requireNonNull(criterion, "criterion is null");
    requireNonNull(clause, "clause is null");
    requireNonNull(place, "place is null");
  }

  /** Whether it has no parts of its own. */
  public boolean isLeaf() {
    return children.isEmpty();
  }
}
