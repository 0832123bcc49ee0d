package org.kaocheng.evaluate.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.evaluate.RuleScore;
import org.kaocheng.evaluate.ScoreReading;
import org.kaocheng.evaluate.scorecard.Worth.Holds;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.scheme.pack.ScoringRule;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Interval;

/** What a rule over figures of the report gives an indicator worth some points. */
final class RuleWorth {

  private final BigDecimal points;
  private final Figures figures;

  RuleWorth(BigDecimal points, Figures figures) {
    this.points = points;
    this.figures = figures;
  }

  /** A rule that scores the value of a formula, for every choice of printings. */
  Outcome ofValue(ScoringRule rule, Formula formula) {
    List<Reckoning> reckonings = new ArrayList<>();
    Map<String, Need> needs = new LinkedHashMap<>();
    boolean zero = false;
    for (Choice choice : Choice.all(List.of(formula), figures)) {
      Worth exact = new Evaluator(choice::exact).evaluate(formula);
      Worth ranged = new Evaluator(choice::ranged).evaluate(formula);
      switch (exact) {
        case Worth.Number(Interval value) -> {
          Interval wide = ranged instanceof Worth.Number(Interval other) ? other : value;
          add(rule, formula, choice, value, wide.union(value), reckonings);
        }
        case Worth.Missing(List<Formula.Reference> references) ->
            references.forEach(each -> needs.putIfAbsent(Need.of(each).words(), Need.of(each)));
        case Worth.ZeroDenominator ignored -> zero = true;
        case Worth.Truth ignored -> zero = true;
      }
    }
    return outcome(reckonings, needs, zero ? "分母为零，评分办法没有规定如何计分" : "评分办法没有列出该值如何计分");
  }

  private void add(
      ScoringRule rule,
      Formula formula,
      Choice choice,
      Interval value,
      Interval wide,
      List<Reckoning> into) {
    List<ScoreReading> exact = RuleScore.readings(rule, points, value);
    List<ScoreReading> ranged = RuleScore.readings(rule, points, wide);
    for (int i = 0; i < exact.size(); i++) {
      Interval score = exact.get(i).points();
      // A rounding that reaches where the rule says nothing leaves every score open.
      Interval range =
          ranged.size() == exact.size()
              ? ranged.get(i).points().union(score)
              : new Interval(BigDecimal.ZERO, points);
      String numbers = FormulaWords.numbers(formula, choice::written);
      into.add(
          new Reckoning(
              exact.get(i).name(),
              score,
              range,
              withResult(numbers, value),
              choice.facts(formula)));
    }
  }

  /** The formula with its result, unless it is a single figure already. */
  static String withResult(String numbers, Interval value) {
    String low = Decimals.brief(value.lower(), 2);
    String high = Decimals.brief(value.upper(), 2);
    String result = low.equals(high) ? low : low + "—" + high;
    return numbers.equals(result) ? numbers : numbers + "=" + result;
  }

  /** Points by the first condition that holds. */
  Outcome ofCases(ScoringRule.Cases rule) {
    List<Formula> conditions = rule.cases().stream().map(ScoringRule.Case::when).toList();
    List<Reckoning> reckonings = new ArrayList<>();
    Map<String, Need> needs = new LinkedHashMap<>();
    for (Choice choice : Choice.all(conditions, figures)) {
      List<Formula.Reference> missing = new ArrayList<>();
      Optional<Interval> exact = cases(rule, new Evaluator(choice::exact), missing);
      Optional<Interval> ranged = cases(rule, new Evaluator(choice::ranged), new ArrayList<>());
      missing.forEach(each -> needs.putIfAbsent(Need.of(each).words(), Need.of(each)));
      if (missing.isEmpty() && exact.isPresent()) {
        Interval score = exact.get();
        Interval range = ranged.map(score::union).orElse(new Interval(BigDecimal.ZERO, points));
        reckonings.add(new Reckoning("", score, range, told(rule, choice), used(rule, choice)));
      }
    }
    return outcome(reckonings, needs, "各种情形都不符合，评分办法没有规定如何计分");
  }

  private Optional<Interval> cases(
      ScoringRule.Cases rule, Evaluator evaluator, List<Formula.Reference> missing) {
    List<BigDecimal> possible = new ArrayList<>();
    for (ScoringRule.Case each : rule.cases()) {
      switch (evaluator.evaluate(each.when())) {
        case Worth.Truth(Holds holds) -> {
          if (holds != Holds.NO) {
            possible.add(each.points());
          }
          if (holds == Holds.YES) {
            return hull(possible);
          }
        }
        case Worth.Missing(List<Formula.Reference> references) -> {
          missing.addAll(references);
          return Optional.empty();
        }
        case Worth.Number ignored -> {}
        case Worth.ZeroDenominator ignored -> {}
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
    Evaluator evaluator = new Evaluator(choice::exact);
    for (ScoringRule.Case each : rule.cases()) {
      if (evaluator.evaluate(each.when()).equals(new Worth.Truth(Holds.YES))) {
        String words = each.words().isEmpty() ? "" : "（" + each.words() + "）";
        return FormulaWords.numbers(each.when(), choice::written) + words;
      }
    }
    return "各种情形都不符合";
  }

  private static List<org.kaocheng.fact.Fact> used(ScoringRule.Cases rule, Choice choice) {
    return rule.cases().stream()
        .flatMap(each -> choice.facts(each.when()).stream())
        .distinct()
        .toList();
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
    List<Reckoning> merged = new ArrayList<>();
    for (Reckoning each : reckonings) {
      int same = -1;
      for (int i = 0; i < merged.size(); i++) {
        if (merged.get(i).substitution().equals(each.substitution())
            && same(merged.get(i).points(), each.points())) {
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
        one.substitution(),
        one.facts());
  }
}
