package org.kaocheng.evaluate.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kaocheng.evaluate.KnownRatio;
import org.kaocheng.evaluate.RateFinder;
import org.kaocheng.evaluate.RateValue;
import org.kaocheng.evaluate.ScoreReading;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Indicator;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Interval;
import org.kaocheng.value.Rounding;

/**
 * The rates that a report gives for an indicator as such, or by other figures than those a rule
 * asks for; they stand in where the figures of the rule are missing.
 */
final class PrintedRates {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Printings printings;
  private final Optional<Indicator> row;
  private final Optional<Fact> form;

  /**
   * The rates for a row.
   *
   * @param form the rate that the form prints for the indicator apart from its rows
   */
  PrintedRates(Printings printings, Optional<Indicator> row, Optional<Fact> form) {
    this.printings = printings;
    this.row = row.filter(ignored -> !printings.subject().isProject());
    this.form = form.filter(PrintedRates::isPercent);
  }

  private static boolean isPercent(Fact fact) {
    return fact.quantity().filter(q -> q.unit().dimension() == Dimension.PERCENT).isPresent();
  }

  /** Whether a formula gives a rate in per cent, so that a printed rate may stand in its place. */
  static boolean standFor(Formula of) {
    return switch (of) {
      case Formula.Binary product ->
          product.operator() == Formula.Operator.MULTIPLY
              && product.right() instanceof Formula.Number factor
              && factor.value().compareTo(HUNDRED) == 0;
      case Formula.Reference reference -> reference.concept().startsWith("ratio.");
      default -> false;
    };
  }

  /** The scores of the rates; empty when the report gives none, or none that can be scored. */
  Optional<Outcome> scored(Function<Interval, List<ScoreReading>> score) {
    List<Reckoning> reckonings = new ArrayList<>();
    List<RateValue> told = told();
    for (RateValue value : told) {
      Deferred<String> words = Deferred.of(value.formula());
      for (ScoreReading reading : score.apply(value.rate())) {
        reckonings.add(Reckoning.certain(reading.name(), reading.points(), words, value.facts()));
      }
    }
    if (told.isEmpty()) {
      form.ifPresent(fact -> addOfForm(fact, score, reckonings));
    }
    return reckonings.isEmpty()
        ? Optional.empty()
        : Optional.of(new Outcome.Computed(RuleWorth.merged(reckonings)));
  }

  private List<RateValue> told() {
    return row.flatMap(each ->
            KnownRatio.of(each).map(ratio -> RateFinder.find(printings.reading(), ratio, each)))
        .orElse(List.of());
  }

  /** As printed, and within what the printed rate can stand for. */
  private static void addOfForm(
      Fact fact, Function<Interval, List<ScoreReading>> score, List<Reckoning> into) {
    List<ScoreReading> exact = score.apply(Interval.exactly(fact.figure().number()));
    List<ScoreReading> wide = score.apply(fact.figure().interval(Rounding.EITHER));
    Deferred<String> words = Deferred.of("表中填" + fact.figure().text());
    for (int i = 0; i < exact.size() && exact.size() == wide.size(); i++) {
      Interval points = exact.get(i).points();
      Deferred<Interval> range = Deferred.of(wide.get(i).points().union(points));
      into.add(new Reckoning(exact.get(i).name(), points, range, words, List.of(fact)));
    }
  }

  /** The rate that would do in place of the figures it is made of. */
  Optional<Need> need() {
    return row.flatMap(KnownRatio::of).map(ratio -> new Need(ratio.concept(), ratio.name()));
  }

  /** Whether the rate that the form prints is at least the limit and the only one known. */
  boolean reach(BigDecimal limit) {
    return form.filter(fact -> fact.figure().number().compareTo(limit) >= 0).isPresent()
        && told().isEmpty();
  }
}
