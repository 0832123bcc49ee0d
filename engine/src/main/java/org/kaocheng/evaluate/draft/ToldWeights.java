package org.kaocheng.evaluate.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Reading;
import org.kaocheng.fact.Subject;

/** A scoring of which a sentence tells the weights only: 产出40分，效益40分，预算执行率10分，满意度10分. */
final class ToldWeights {

  private static final DraftWords WORDS = DraftWords.STANDARD;

  private ToldWeights() {}

  /** The weights of the first passage whose weights make the total; empty when there is none. */
  static Optional<ScoringTree> of(Reading reading) {
    Map<Integer, List<Fact>> passages = new LinkedHashMap<>();
    for (Fact fact : reading.facts("scheme.weight")) {
      passages.computeIfAbsent(fact.place().passage(), ignored -> new ArrayList<>()).add(fact);
    }
    Optional<BigDecimal> total = ToldTree.total(reading);
    return passages.values().stream()
        .filter(weights -> weights.size() > 1)
        .map(weights ->
            new ScoringTree(
                Subject.Kind.DEPARTMENT,
                "",
                true,
                total,
                weights.stream().map(ToldWeights::branch).toList()))
        .filter(ScoringTree::fits)
        .findFirst();
  }

  /** What a unit fills with rows of its own, save the execution rate. */
  private static Branch branch(Fact weight) {
    Branch branch = new Branch(WORDS.without("leading", weight.label()));
    branch.printed = Optional.of(weight.figure().number());
    branch.points = branch.printed;
    branch.own = !WORDS.has("execution-rate", branch.label);
    return branch;
  }
}
