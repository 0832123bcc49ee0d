package org.kaocheng.evaluate.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.scheme.pack.Clause;
import org.kaocheng.scheme.pack.IndicatorNode;
import org.kaocheng.scheme.pack.SchemePlace;
import org.kaocheng.scheme.pack.ScoringRule;

/**
 * A node of a tree with those above it: what a node does not say, the nearest above says for it.
 *
 * @param path from the first level down; empty for what the tree does not know
 * @param own whether the last node is the indicator itself, not only its group
 */
record Chain(List<IndicatorNode> path, boolean own) {

  /** What the tree does not know. */
  static final Chain UNKNOWN = new Chain(List.of(), false);

  Chain {
    path = List.copyOf(path);
  }

  Optional<ScoringRule> rule() {
    return bearer().flatMap(IndicatorNode::rule);
  }

  /** The nearest node with a rule. */
  private Optional<IndicatorNode> bearer() {
    return path.reversed().stream().filter(node -> node.rule().isPresent()).findFirst();
  }

  Optional<Formula> measure() {
    return own ? last().flatMap(IndicatorNode::measure) : Optional.empty();
  }

  /** The indicator's own points. */
  Optional<BigDecimal> points() {
    return own ? last().flatMap(IndicatorNode::points) : Optional.empty();
  }

  Optional<IndicatorNode> last() {
    return path.isEmpty() ? Optional.empty() : Optional.of(path.getLast());
  }

  String criterion() {
    return path.reversed().stream()
        .map(IndicatorNode::criterion)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse("");
  }

  Optional<Clause> clause() {
    return bearer().or(this::last).map(IndicatorNode::clause);
  }

  Optional<SchemePlace> place() {
    return bearer().or(this::last).map(IndicatorNode::place);
  }

  /** The labels joined: 投入／预算配置／财政供养人员控制率. */
  String label() {
    return String.join("／", path.stream().map(IndicatorNode::label).toList());
  }
}
