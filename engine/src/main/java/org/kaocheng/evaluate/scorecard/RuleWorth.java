package org.kaocheng.evaluate.scorecard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
  private final int decimals;

  /**
   * The worth of rules for one indicator.
   *
   * @param decimals the decimal places that quotients are printed with
   */
  RuleWorth(BigDecimal points, Printings printings, int decimals) {
    this.points = points;
    this.printings = printings;
    this.decimals = decimals;
  }

  /**
   * What gives the scores of a value, on the value of a formula for every choice of printings.
   *
   * @param references the figures that the formula asks for
   */
  Outcome ofValue(
      Function<Interval, List<ScoreReading>> rule,
      Formula formula,
      List<Formula.Reference> references) {
    List<Reckoning> reckonings = new ArrayList<>(3);
    List<Formula.Reference> needed = new ArrayList<>(0);
    boolean zero = false;
    for (Choice choice : Choice.all(references, printings)) {
      switch (Evaluation.of(formula, choice)) {
        case Value.Known(Interval value) -> add(rule, formula, choice, value, reckonings);
        case Value.Missing(List<Formula.Reference> missing) -> needed.addAll(missing);
        case Value.ZeroDenominator ignored -> zero = true;
        case Value.Truth ignored -> zero = true;
      }
    }
    return outcome(reckonings, needed, zero ? "分母为零，评分办法没有规定如何计分" : "评分办法没有列出该值如何计分");
  }

  private void add(
      Function<Interval, List<ScoreReading>> rule,
      Formula formula,
      Choice choice,
      Interval value,
      List<Reckoning> into) {
    List<ScoreReading> exact = rule.apply(value);
    List<Fact> facts = List.copyOf(choice.facts());
    Deferred<String> numbers = new Deferred<>(() -> FormulaText.numbers(formula, choice.ranged()));
    Deferred<List<ScoreReading>> ranged =
        new Deferred<>(() -> rule.apply(wide(formula, choice, value)));
    for (int i = 0; i < exact.size(); i++) {
      Interval score = exact.get(i).points();
      int reading = i;
      // A rounding that reaches where the rule says nothing leaves every score open.
      Deferred<Interval> range =
          new Deferred<>(() ->
              ranged.get().size() == exact.size()
                  ? ranged.get().get(reading).points().union(score)
                  : new Interval(BigDecimal.ZERO, points));
      into.add(new Reckoning(exact.get(i).name(), score, range, numbers, facts));
    }
  }

  /**
   * The value within the rounding of the figures; a quotient also as it is printed, for scores
   * taken from that. Sums and bare figures are not rounded on the way.
   */
  private Interval wide(Formula formula, Choice choice, Interval value) {
    Interval all =
        Evaluation.of(formula, choice.ranged()) instanceof Value.Known(Interval ranged)
            ? ranged.union(value)
            : value;
    return isQuotient(formula)
        ? all.union(
            new Interval(
                value.lower().setScale(decimals, RoundingMode.HALF_UP),
                value.upper().setScale(decimals, RoundingMode.HALF_UP)))
        : all;
  }

  /** Whether anything is divided in a formula, so that its value is printed rounded. */
  private static boolean isQuotient(Formula formula) {
    return switch (formula) {
      case Formula.Number ignored -> false;
      case Formula.Reference ignored -> false;
      case Formula.Negation negation -> isQuotient(negation.operand());
      case Formula.Not not -> isQuotient(not.operand());
      case Formula.Binary binary ->
          binary.operator() == Formula.Operator.DIVIDE
              || isQuotient(binary.left())
              || isQuotient(binary.right());
      case Formula.Call call -> call.arguments().stream().anyMatch(RuleWorth::isQuotient);
    };
  }

  /** Whether the value is at least the limit with every choice of printings. */
  boolean reaches(Formula formula, List<Formula.Reference> references, BigDecimal limit) {
    return Choice.all(references, printings).stream()
        .allMatch(choice ->
            Evaluation.of(formula, choice.ranged()) instanceof Value.Known(Interval value)
                && value.lower().compareTo(limit) >= 0);
  }

  /** Whether the report lacks a figure of the formula, whatever printings are chosen. */
  boolean lacks(Formula formula, List<Formula.Reference> references) {
    return Choice.all(references, printings).stream()
        .allMatch(choice -> Evaluation.of(formula, choice) instanceof Value.Missing);
  }

  /**
   * Points by the first condition that holds.
   *
   * @param references the figures that the conditions ask for
   */
  Outcome ofCases(ScoringRule.Cases rule, List<Formula.Reference> references) {
    List<Reckoning> reckonings = new ArrayList<>(1);
    List<Formula.Reference> needed = new ArrayList<>(0);
    for (Choice choice : Choice.all(references, printings)) {
      List<Formula.Reference> missing = new ArrayList<>(0);
      Optional<Interval> exact = cases(rule, choice, missing);
      needed.addAll(missing);
      if (missing.isEmpty() && exact.isPresent()) {
        Interval score = exact.get();
        Deferred<Interval> range =
            new Deferred<>(() ->
                cases(rule, choice.ranged(), new ArrayList<>())
                    .map(score::union)
                    .orElse(new Interval(BigDecimal.ZERO, points)));
        Deferred<String> told = new Deferred<>(() -> told(rule, choice));
        reckonings.add(new Reckoning("", score, range, told, distinct(choice.facts())));
      }
    }
    return outcome(reckonings, needed, "各种情形都不符合，评分办法没有规定如何计分");
  }

  private Optional<Interval> cases(
      ScoringRule.Cases rule, Figures figures, List<Formula.Reference> missing) {
    List<BigDecimal> possible = new ArrayList<>();
    for (ScoringRule.Case each : rule.cases()) {
      switch (Evaluation.of(each.when(), figures)) {
        case Value.Truth(Value.Answer answer) -> {
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
    if (possible.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal least = points;
    BigDecimal most = BigDecimal.ZERO;
    for (BigDecimal each : possible) {
      BigDecimal within = each.max(BigDecimal.ZERO).min(points);
      least = least.min(within);
      most = most.max(within);
    }
    return Optional.of(new Interval(least, most));
  }

  /** The case that holds, in words and numbers. */
  private static String told(ScoringRule.Cases rule, Choice choice) {
    for (ScoringRule.Case each : rule.cases()) {
      if (Evaluation.of(each.when(), choice) instanceof Value.Truth(Value.Answer answer)
          && answer == Value.Answer.YES) {
        String words = each.words().isEmpty() ? "" : "（" + each.words() + "）";
        return FormulaText.numbers(each.when(), choice) + words;
      }
    }
    return "各种情形都不符合";
  }

  private static List<Fact> distinct(List<Fact> facts) {
    List<Fact> distinct = new ArrayList<>(facts.size());
    for (Fact fact : facts) {
      boolean known = false;
      for (Fact each : distinct) {
        known |= each.id() == fact.id();
      }
      if (!known) {
        distinct.add(fact);
      }
    }
    return distinct;
  }

  private static Outcome outcome(
      List<Reckoning> reckonings, List<Formula.Reference> needed, String uncovered) {
    if (!reckonings.isEmpty()) {
      return new Outcome.Computed(merged(reckonings));
    }
    Map<String, Need> needs = new LinkedHashMap<>();
    needed.forEach(each -> needs.putIfAbsent(Need.of(each).words(), Need.of(each)));
    return needs.isEmpty()
        ? new Outcome.Unscored(uncovered)
        : new Outcome.Missing(List.copyOf(needs.values()));
  }

  /** Readings that give the same score from the same figures are one. */
  static List<Reckoning> merged(List<Reckoning> reckonings) {
    List<Reckoning> merged = new ArrayList<>(reckonings.size());
    for (int i = 0; i < reckonings.size(); i++) {
      Reckoning each = reckonings.get(i);
      int same = merged.size() - 1;
      while (same >= 0 && !same(merged.get(same), each)) {
        same--;
      }
      if (same < 0) {
        merged.add(each);
      } else {
        merged.set(same, joined(merged.get(same), each));
      }
    }
    return merged;
  }

  private static boolean same(Reckoning one, Reckoning other) {
    return one.points().lower().compareTo(other.points().lower()) == 0
        && one.points().upper().compareTo(other.points().upper()) == 0
        && one.words().equals(other.words());
  }

  private static Reckoning joined(Reckoning one, Reckoning other) {
    boolean told = one.name().isEmpty() || one.name().contains(other.name());
    return new Reckoning(
        told ? one.name() : one.name() + "、" + other.name(),
        one.points(),
        new Deferred<>(() -> one.range().union(other.range())),
        one.words(),
        one.facts());
  }
}
