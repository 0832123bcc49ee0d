package org.kaocheng.check.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Claim;
import org.kaocheng.value.Bound;
import org.kaocheng.value.Interval;
import org.kaocheng.value.Quantity;

/** Holds claims against their figures as precisely as the report prints them. */
final class Evaluator {

  private final Precision precision;

  Evaluator(Precision precision) {
    this.precision = precision;
  }

  /**
   * The outcome of a claim; nothing when it cannot be decided (a zero divisor, a figure that is
   * only a bound).
   */
  Optional<Evaluation> evaluate(Claim claim) {
    boolean bounds = claim.computed().facts().stream().anyMatch(fact -> onlyBounds(fact.figure()));
    if (bounds || onlyBounds(claim.stated().figure())) {
      return Optional.empty();
    }
    Optional<BigDecimal> computed = Arithmetic.exact(claim.computed(), Map.of());
    Optional<Interval> possible = Arithmetic.interval(claim.computed(), precision);
    if (computed.isEmpty() || possible.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal most =
        possible
            .get()
            .width()
            .add(precision.interval(claim.stated().figure()).width())
            .divide(BigDecimal.TWO);
    return Optional.of(
        new Evaluation(
            claim,
            outcome(claim, computed.get(), possible.get()),
            computed.get(),
            possible.get(),
            most));
  }

  private static boolean onlyBounds(Quantity quantity) {
    return switch (quantity.bound()) {
      case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, RANGE -> true;
      case EXACT, ABOUT, AND_MORE -> !quantity.wellFormed();
    };
  }

  private Evaluation.Outcome outcome(Claim claim, BigDecimal computed, Interval possible) {
    Quantity stated = claim.stated().figure();
    Interval printed = precision.interval(stated);
    return switch (claim.comparison()) {
      case EQUAL -> equal(stated, printed, computed, possible);
      case AT_LEAST -> compare(printed.upper(), possible.lower(), stated.amount(), computed);
      case AT_MOST -> compare(possible.upper(), printed.lower(), computed, stated.amount());
    };
  }

  private static Evaluation.Outcome compare(
      BigDecimal most, BigDecimal least, BigDecimal greater, BigDecimal smaller) {
    if (greater.compareTo(smaller) >= 0) {
      return Evaluation.Outcome.HOLDS;
    }
    return most.compareTo(least) >= 0 ? Evaluation.Outcome.ROUNDING : Evaluation.Outcome.FAILS;
  }

  private Evaluation.Outcome equal(
      Quantity stated, Interval printed, BigDecimal computed, Interval possible) {
    int decimals = precision.decimals(stated);
    BigDecimal inUnit = computed.divide(stated.unit().factor(), 20, RoundingMode.HALF_UP);
    if (stated.bound() == Bound.EXACT) {
      if (same(inUnit.setScale(decimals, RoundingMode.HALF_UP), stated.number())
          || same(inUnit.setScale(decimals, RoundingMode.HALF_EVEN), stated.number())) {
        return Evaluation.Outcome.HOLDS;
      }
      if (same(inUnit.setScale(decimals, RoundingMode.DOWN), stated.number())) {
        return Evaluation.Outcome.TRUNCATED;
      }
    }
    return printed.meets(possible) ? Evaluation.Outcome.ROUNDING : Evaluation.Outcome.FAILS;
  }

  private static boolean same(BigDecimal a, BigDecimal b) {
    return a.compareTo(b) == 0;
  }

  /**
   * Whether a claim holds, allowing for rounding, when some facts have other amounts; undecided
   * counts as holding.
   */
  boolean holds(Evaluation evaluation, Map<Integer, BigDecimal> replaced) {
    Claim claim = evaluation.claim();
    Optional<BigDecimal> computed = Arithmetic.exact(claim.computed(), replaced);
    if (computed.isEmpty()) {
      return true;
    }
    BigDecimal stated =
        replaced.getOrDefault(claim.stated().id(), claim.stated().figure().amount());
    Interval slack = precision.interval(claim.stated().figure());
    BigDecimal most = slack.width().add(evaluation.possible().width()).divide(BigDecimal.TWO);
    BigDecimal gap = computed.get().subtract(stated);
    return switch (claim.comparison()) {
      case EQUAL -> gap.abs().compareTo(most) <= 0;
      case AT_LEAST -> gap.compareTo(most) <= 0;
      case AT_MOST -> gap.negate().compareTo(most) <= 0;
    };
  }
}
