package org.kaocheng.evaluate.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.scheme.pack.Clause;
import org.kaocheng.scheme.pack.IndicatorNode;
import org.kaocheng.scheme.pack.SchemePlace;

/**
 * A node of a tree with those above it: what a node does not say, the nearest above says for it.
 */
final class Chain {

  /** What the tree does not know. */
  static final Chain UNKNOWN = new Chain(List.of(), false);

  private final List<IndicatorNode> path;
  private final boolean own;
  private final boolean group;
  private final Optional<IndicatorNode> last;
  private final Optional<PreparedRule> rule;
  private final Optional<Formula> measure;
  private final Optional<BigDecimal> points;
  private final String criterion;
  private final Optional<Clause> clause;
  private final Optional<SchemePlace> place;

  /**
   * A chain.
   *
   * @param path from the first level down; empty for what the tree does not know
   * @param own whether the last node is the indicator itself, not only its group
   */
  Chain(List<IndicatorNode> path, boolean own) {
    this(path, own, false);
  }

  /**
   * A chain.
   *
   * @param group whether the row stands for the whole group that the last node is
   */
  Chain(List<IndicatorNode> path, boolean own, boolean group) {
    this.path = List.copyOf(path);
    this.own = own;
    this.group = group;
    last = path.isEmpty() ? Optional.empty() : Optional.of(path.getLast());
    Optional<IndicatorNode> bearer =
        path.reversed().stream().filter(node -> node.rule().isPresent()).findFirst();
    rule = bearer.flatMap(IndicatorNode::rule).map(PreparedRule::new);
    measure = own ? last.flatMap(IndicatorNode::measure) : Optional.empty();
    points = own ? last.flatMap(IndicatorNode::points) : Optional.empty();
    criterion =
        path.reversed().stream()
            .map(IndicatorNode::criterion)
            .filter(words -> !words.isEmpty())
            .findFirst()
            .orElse("");
    clause = bearer.or(() -> last).map(IndicatorNode::clause);
    place = bearer.or(() -> last).map(IndicatorNode::place);
  }

  List<IndicatorNode> path() {
    return path;
  }

  boolean own() {
    return own;
  }

  boolean isGroup() {
    return group;
  }

  /** The rule of the nearest node that has one. */
  Optional<PreparedRule> rule() {
    return rule;
  }

  Optional<Formula> measure() {
    return measure;
  }

  /** The indicator's own points. */
  Optional<BigDecimal> points() {
    return points;
  }

  Optional<IndicatorNode> last() {
    return last;
  }

  String criterion() {
    return criterion;
  }

  Optional<Clause> clause() {
    return clause;
  }

  Optional<SchemePlace> place() {
    return place;
  }

  /** The labels joined: 投入／预算配置／财政供养人员控制率. */
  String label() {
    return String.join("／", path.stream().map(IndicatorNode::label).toList());
  }
}
