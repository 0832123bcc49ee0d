package org.kaocheng.evaluate.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kaocheng.evaluate.RuleScore;
import org.kaocheng.evaluate.ScoreReading;
import org.kaocheng.fact.Fact;
import org.kaocheng.scheme.formula.Evaluation;
import org.kaocheng.scheme.formula.Figures;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.scheme.formula.FormulaText;
import org.kaocheng.scheme.formula.Value;
import org.kaocheng.scheme.pack.ScoringRule;
import org.kaocheng.value.Interval;

/** What a rule over figures of the report gives an indicator worth some points. */
final class RuleWorth {

  private final BigDecimal points;
  private final Printings printings;

  RuleWorth(BigDecimal points, Printings printings) {
    this.points = points;
    this.printings = printings;
  }

  /** A rule that scores the value of a formula, for every choice of printings. */
  Outcome ofValue(ScoringRule rule, Formula formula) {
    return ofValue(RuleScore.of(rule, points), formula);
  }

  /** As {@link #ofValue(ScoringRule, Formula)}, with what gives the scores of a value. */
  Outcome ofValue(Function<Interval, List<ScoreReading>> rule, Formula formula) {
    List<Reckoning> reckonings = new ArrayList<>();
    Map<String, Need> needs = new LinkedHashMap<>();
    boolean zero = false;
    for (Choice choice : Choice.all(List.of(formula), printings)) {
      switch (Evaluation.of(formula, choice.exact())) {
        case Value.Known(Interval value, List<Value.Use> ignored) -> {
          Interval wide = value;
          if (!choice.isExact()
              && Evaluation.of(formula, choice)
                  instanceof Value.Known(Interval ranged, List<Value.Use> used)) {
            wide = ranged.union(value);
          }
          add(rule, formula, choice, value, wide, reckonings);
        }
        case Value.Missing(List<Formula.Reference> references) ->
            references.forEach(each -> needs.putIfAbsent(Need.of(each).words(), Need.of(each)));
        case Value.ZeroDenominator ignored -> zero = true;
        case Value.Truth ignored -> zero = true;
      }
    }
    return outcome(reckonings, needs, zero ? "分母为零，评分办法没有规定如何计分" : "评分办法没有列出该值如何计分");
  }

  private void add(
      Function<Interval, List<ScoreReading>> rule,
      Formula formula,
      Choice choice,
      Interval value,
      Interval wide,
      List<Reckoning> into) {
    List<ScoreReading> exact = rule.apply(value);
    List<ScoreReading> ranged = wide == value ? exact : rule.apply(wide);
    List<Fact> facts = choice.facts(formula);
    Wording numbers = new Wording(() -> FormulaText.numbers(formula, choice));
    for (int i = 0; i < exact.size(); i++) {
      Interval score = exact.get(i).points();
      // A rounding that reaches where the rule says nothing leaves every score open.
      Interval range =
          ranged.size() == exact.size()
              ? ranged.get(i).points().union(score)
              : new Interval(BigDecimal.ZERO, points);
      into.add(new Reckoning(exact.get(i).name(), score, range, numbers, facts));
    }
  }

  /** Whether the value is at least the limit with every choice of printings. */
  boolean reaches(Formula formula, BigDecimal limit) {
    return Choice.all(List.of(formula), printings).stream()
        .allMatch(choice ->
            Evaluation.of(formula, choice) instanceof Value.Known(Interval value, var used)
                && value.lower().compareTo(limit) >= 0);
  }

  /** Whether the report lacks a figure of the formula, whatever printings are chosen. */
  boolean lacks(Formula formula) {
    return Choice.all(List.of(formula), printings).stream()
        .allMatch(choice -> Evaluation.of(formula, choice) instanceof Value.Missing);
  }

  /** Points by the first condition that holds. */
  Outcome ofCases(ScoringRule.Cases rule) {
    List<Formula> conditions = new ArrayList<>();
    rule.cases().forEach(each -> conditions.add(each.when()));
    List<Reckoning> reckonings = new ArrayList<>();
    Map<String, Need> needs = new LinkedHashMap<>();
    for (Choice choice : Choice.all(conditions, printings)) {
      List<Formula.Reference> missing = new ArrayList<>();
      Optional<Interval> exact = cases(rule, choice.exact(), missing);
      Optional<Interval> ranged = cases(rule, choice, new ArrayList<>());
      missing.forEach(each -> needs.putIfAbsent(Need.of(each).words(), Need.of(each)));
      if (missing.isEmpty() && exact.isPresent()) {
        Interval score = exact.get();
        Interval range = ranged.map(score::union).orElse(new Interval(BigDecimal.ZERO, points));
        Wording told = new Wording(() -> told(rule, choice));
        reckonings.add(new Reckoning("", score, range, told, used(rule, choice)));
      }
    }
    return outcome(reckonings, needs, "各种情形都不符合，评分办法没有规定如何计分");
  }

  private Optional<Interval> cases(
      ScoringRule.Cases rule, Figures figures, List<Formula.Reference> missing) {
    List<BigDecimal> possible = new ArrayList<>();
    for (ScoringRule.Case each : rule.cases()) {
      switch (Evaluation.of(each.when(), figures)) {
        case Value.Truth(Value.Answer answer, List<Value.Use> ignored) -> {
          if (answer != Value.Answer.NO) {
            possible.add(each.points());
          }
          if (answer == Value.Answer.YES) {
            return hull(possible);
          }
        }
        case Value.Missing(List<Formula.Reference> references) -> {
          missing.addAll(references);
          return Optional.empty();
        }
        case Value.Known number -> {}
        case Value.ZeroDenominator undefined -> {
          return Optional.empty();
        }
      }
    }
    rule.otherwise().ifPresent(possible::add);
    return hull(possible);
  }

  private Optional<Interval> hull(List<BigDecimal> possible) {
    return possible.stream()
        .map(each -> Interval.exactly(each.max(BigDecimal.ZERO).min(points)))
        .reduce(Interval::union);
  }

  /** The case that holds, in words and numbers. */
  private static String told(ScoringRule.Cases rule, Choice choice) {
    for (ScoringRule.Case each : rule.cases()) {
      if (Evaluation.of(each.when(), choice.exact())
              instanceof Value.Truth(Value.Answer answer, List<Value.Use> ignored)
          && answer == Value.Answer.YES) {
        String words = each.words().isEmpty() ? "" : "（" + each.words() + "）";
        return FormulaText.numbers(each.when(), choice.exact()) + words;
      }
    }
    return "各种情形都不符合";
  }

  private static List<Fact> used(ScoringRule.Cases rule, Choice choice) {
    List<Fact> used = new ArrayList<>();
    for (ScoringRule.Case each : rule.cases()) {
      for (Fact fact : choice.facts(each.when())) {
        if (!used.contains(fact)) {
          used.add(fact);
        }
      }
    }
    return used;
  }

  private static Outcome outcome(
      List<Reckoning> reckonings, Map<String, Need> needs, String uncovered) {
    if (!reckonings.isEmpty()) {
      return new Outcome.Computed(merged(reckonings));
    }
    return needs.isEmpty()
        ? new Outcome.Unscored(uncovered)
        : new Outcome.Missing(List.copyOf(needs.values()));
  }

  /** Readings that give the same score from the same figures are one. */
  static List<Reckoning> merged(List<Reckoning> reckonings) {
    if (reckonings.size() == 1) {
      return reckonings;
    }
    List<Reckoning> merged = new ArrayList<>();
    for (Reckoning each : reckonings) {
      int same = -1;
      for (int i = 0; i < merged.size(); i++) {
        if (same(merged.get(i).points(), each.points())
            && merged.get(i).words().equals(each.words())) {
          same = i;
        }
      }
      if (same < 0) {
        merged.add(each);
      } else {
        merged.set(same, joined(merged.get(same), each));
      }
    }
    return merged;
  }

  private static boolean same(Interval one, Interval other) {
    return one.lower().compareTo(other.lower()) == 0 && one.upper().compareTo(other.upper()) == 0;
  }

  private static Reckoning joined(Reckoning one, Reckoning other) {
    boolean told = one.name().isEmpty() || one.name().contains(other.name());
    return new Reckoning(
        told ? one.name() : one.name() + "、" + other.name(),
        one.points(),
        one.range().union(other.range()),
        one.words(),
        one.facts());
  }
}
