package org.kaocheng.evaluate.scorecard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaocheng.evaluate.RuleScore;
import org.kaocheng.evaluate.ScoreReading;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.scheme.formula.FormulaText;
import org.kaocheng.scheme.pack.ScoringRule;
import org.kaocheng.value.Interval;

/** A scheme's rule with what follows from it alone, worked out once for all reports. */
final class PreparedRule {

  private final ScoringRule rule;
  private final Optional<Formula> formula;
  private final List<Formula.Reference> references;
  private final Deferred<String> words;
  private final Optional<Outcome> byPerson;
  private final int decimals;
  private volatile @Nullable Worth worth;

  /** The scores of values for an indicator worth some points. */
  private record Worth(
      BigDecimal points, Terms terms, Function<Interval, List<ScoreReading>> scores) {}

  PreparedRule(ScoringRule rule) {
    this.rule = rule;
    List<Formula> formulas = formulas(rule);
    formula = rule instanceof ScoringRule.Cases ? Optional.empty() : formulas.stream().findFirst();
    references = Choice.references(formulas);
    words = new Deferred<>(() -> formula.map(FormulaText::words).orElse(""));
    byPerson = byPerson(rule);
    decimals = decimals(rule);
  }

  ScoringRule rule() {
    return rule;
  }

  /** The formula whose value it scores; empty when it scores none. */
  Optional<Formula> formula() {
    return formula;
  }

  /** The formula in words; empty when there is none. */
  String words() {
    return words.get();
  }

  /** The figures it asks for, from left to right, each once. */
  List<Formula.Reference> references() {
    return references;
  }

  /**
   * The outcome, where a person must confirm or judge whatever the figures are; of a checklist
   * before any answer.
   */
  Optional<Outcome> byPerson() {
    return byPerson;
  }

  private static Optional<Outcome> byPerson(ScoringRule rule) {
    return switch (rule) {
      case ScoringRule.ChecklistAdd list ->
          Optional.of(new Outcome.Evidence(list.items(), true, Optional.empty()));
      case ScoringRule.ChecklistDeduct list ->
          Optional.of(
              new Outcome.Evidence(
                  list.items().stream()
                      .map(text -> new ScoringRule.Item(text, list.each()))
                      .toList(),
                  false,
                  Optional.empty()));
      case ScoringRule.Judged judged -> Optional.of(new Outcome.Judged(judged.tiers(), false));
      default -> Optional.empty();
    };
  }

  /** How finely it scores: the most decimal places of the points it gives or takes. */
  int decimals() {
    return decimals;
  }

  /**
   * The scores of values for an indicator; forms give an indicator nearly always one worth.
   *
   * @param terms what the scheme says of all its rules
   */
  Function<Interval, List<ScoreReading>> scores(BigDecimal points, Terms terms) {
    Worth last = worth;
    if (last == null
        || last.terms != terms
        || last.points.scale() != points.scale()
        || last.points.compareTo(points) != 0) {
      last = new Worth(points, terms, RuleScore.of(terms.applied(rule, points), points));
      worth = last;
    }
    return last.scores;
  }

  private static List<Formula> formulas(ScoringRule rule) {
    return switch (rule) {
      case ScoringRule.Deduct deduct -> List.of(deduct.of());
      case ScoringRule.Bands bands -> List.of(bands.of());
      case ScoringRule.Convert convert -> List.of(convert.of());
      case ScoringRule.Ratio ratio -> ratio.of().stream().toList();
      case ScoringRule.Threshold threshold -> threshold.of().stream().toList();
      case ScoringRule.Cases cases -> cases.cases().stream().map(ScoringRule.Case::when).toList();
      case ScoringRule.ChecklistAdd ignored -> List.of();
      case ScoringRule.ChecklistDeduct ignored -> List.of();
      case ScoringRule.Judged ignored -> List.of();
      case ScoringRule.ByTarget ignored -> List.of();
    };
  }

  private static int decimals(ScoringRule rule) {
    return switch (rule) {
      case ScoringRule.Deduct deduct -> places(Stream.of(deduct.points()));
      case ScoringRule.Bands bands -> places(bands.bands().stream().map(each -> each.points()));
      case ScoringRule.Cases cases -> places(cases.cases().stream().map(each -> each.points()));
      case ScoringRule.ChecklistAdd list ->
          places(list.items().stream().map(each -> each.points()));
      case ScoringRule.ChecklistDeduct list -> places(Stream.of(list.each()));
      case ScoringRule.Ratio ignored -> 1;
      case ScoringRule.Convert ignored -> 1;
      case ScoringRule.Threshold threshold ->
          threshold.otherwise() == ScoringRule.Missed.LESS ? 2 : 1;
      case ScoringRule.Judged ignored -> 0;
      case ScoringRule.ByTarget ignored -> 1;
    };
  }

  private static int places(Stream<BigDecimal> points) {
    return points.mapToInt(each -> Math.max(0, each.stripTrailingZeros().scale())).max().orElse(0);
  }
}
