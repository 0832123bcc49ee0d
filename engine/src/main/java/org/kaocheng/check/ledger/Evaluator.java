package org.kaocheng.check.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Claim;
import org.kaocheng.value.Bound;
import org.kaocheng.value.Interval;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.Rounding;

/** Holds claims against their figures. */
final class Evaluator {

  private Evaluator() {}

  /**
   * The outcome of a claim; nothing when it cannot be decided (a zero divisor, a figure that is
   * only a bound).
   */
  static Optional<Evaluation> evaluate(Claim claim) {
    boolean bounds = claim.computed().facts().stream().anyMatch(fact -> onlyBounds(fact.figure()));
    if (bounds || onlyBounds(claim.stated().figure())) {
      return Optional.empty();
    }
    Optional<BigDecimal> computed = Arithmetic.exact(claim.computed(), Map.of());
    Optional<Interval> possible = Arithmetic.interval(claim.computed(), Rounding.ROUNDED);
    if (computed.isEmpty() || possible.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Evaluation(
            claim, outcome(claim, computed.get(), possible.get()), computed.get(), possible.get()));
  }

  private static boolean onlyBounds(Quantity quantity) {
    return switch (quantity.bound()) {
      case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, RANGE -> true;
      case EXACT, ABOUT, AND_MORE -> !quantity.wellFormed();
    };
  }

  private static Evaluation.Outcome outcome(Claim claim, BigDecimal computed, Interval possible) {
    Quantity stated = claim.stated().figure();
    Interval printed = stated.interval(Rounding.ROUNDED);
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

  private static Evaluation.Outcome equal(
      Quantity stated, Interval printed, BigDecimal computed, Interval possible) {
    BigDecimal inUnit = computed.divide(stated.unit().factor(), 20, RoundingMode.HALF_UP);
    if (stated.bound() == Bound.EXACT) {
      if (same(inUnit.setScale(stated.decimals(), RoundingMode.HALF_UP), stated.number())
          || same(inUnit.setScale(stated.decimals(), RoundingMode.HALF_EVEN), stated.number())) {
        return Evaluation.Outcome.HOLDS;
      }
      if (same(inUnit.setScale(stated.decimals(), RoundingMode.DOWN), stated.number())) {
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
  static boolean holds(Claim claim, Map<Integer, BigDecimal> replaced) {
    Optional<BigDecimal> computed = Arithmetic.exact(claim.computed(), replaced);
    if (computed.isEmpty()) {
      return true;
    }
    BigDecimal stated =
        replaced.getOrDefault(claim.stated().id(), claim.stated().figure().amount());
    Interval slack = claim.stated().figure().interval(Rounding.ROUNDED);
    Interval possible =
        Arithmetic.interval(claim.computed(), Rounding.ROUNDED)
            .orElse(Interval.exactly(computed.get()));
    BigDecimal most = slack.width().add(possible.width()).divide(BigDecimal.TWO);
    BigDecimal gap = computed.get().subtract(stated);
    return switch (claim.comparison()) {
      case EQUAL -> gap.abs().compareTo(most) <= 0;
      case AT_LEAST -> gap.compareTo(most) <= 0;
      case AT_MOST -> gap.negate().compareTo(most) <= 0;
    };
  }
}
