package org.kaocheng.evaluate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.kaocheng.value.Bound;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Interval;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.Rounding;

/**
 * A result held against a target.
 *
 * @param outcome whether the target was met
 * @param formula the comparison with its numbers: {@code 571件＜600份}
 */
public record TargetComparison(Outcome outcome, String formula) {

  /** Whether a target was met. */
  public enum Outcome {
    MET,
    MISSED,
    /** Units differ, or the printed numbers leave it open. */
    NOT_COMPARABLE
  }

  /** What a target without an operator asks for. */
  public enum Sense {
    /** At least the number: works, services, rates of success. */
    AT_LEAST,
    /** At most the number: costs, errors. */
    AT_MOST
  }

  public TargetComparison {
    requireNonNull(outcome, "outcome is null");
    requireNonNull(formula, "formula is null");
  }

  /**
   * Compares in base units; the units must be comparable. Rounding is given both readings, so that
   * only a result which misses under every reading is missed.
   *
   * @param target the promised quantity
   * @param result the quantity reached
   * @param sense what a target without an operator asks for
   */
  public static TargetComparison of(Quantity target, Quantity result, Sense sense) {
    if (!target.unit().comparableWith(result.unit())) {
      return new TargetComparison(Outcome.NOT_COMPARABLE, "");
    }
    return numbers(target, result, sense);
  }

  /** As {@link #of}, for units already known to count the same things. */
  public static TargetComparison numbers(Quantity target, Quantity result, Sense sense) {
    Interval reached = reached(result);
    return switch (target.bound()) {
      case AT_LEAST, AND_MORE -> atLeast(target, result, reached);
      case MORE_THAN -> atLeast(target, result, reached);
      case AT_MOST, LESS_THAN -> atMost(target, result, reached);
      case EXACT ->
          sense == Sense.AT_LEAST
              ? atLeast(target, result, reached)
              : atMost(target, result, reached);
      case ABOUT, RANGE ->
          reached.meets(target.interval(Rounding.EITHER))
              ? of(Outcome.MET, target, result, "=")
              : of(Outcome.NOT_COMPARABLE, target, result, "≠");
    };
  }

  /** What an open result may be: 95%以上 reaches from 95 % up, without end. */
  private static Interval reached(Quantity result) {
    Interval printed = result.interval(Rounding.EITHER);
    BigDecimal far = BigDecimal.ONE.scaleByPowerOfTen(18);
    return switch (result.bound()) {
      case AT_LEAST, MORE_THAN -> new Interval(result.amount(), far);
      case AT_MOST, LESS_THAN -> new Interval(far.negate(), result.amount());
      case EXACT, ABOUT, AND_MORE, RANGE ->
          result.unit().dimension() == Dimension.PERCENT && result.bound() == Bound.EXACT
              ? Interval.exactly(result.amount())
              : printed;
    };
  }

  private static TargetComparison atLeast(Quantity target, Quantity result, Interval reached) {
    BigDecimal limit = target.amount();
    if (reached.upper().compareTo(limit) < 0) {
      return of(Outcome.MISSED, target, result, "＜");
    }
    return reached.lower().compareTo(limit) >= 0 || reached.contains(limit)
        ? of(Outcome.MET, target, result, result.amount().compareTo(limit) == 0 ? "=" : "≥")
        : of(Outcome.NOT_COMPARABLE, target, result, "");
  }

  private static TargetComparison atMost(Quantity target, Quantity result, Interval reached) {
    BigDecimal limit = target.amount();
    if (reached.lower().compareTo(limit) > 0) {
      return of(Outcome.MISSED, target, result, "＞");
    }
    return of(Outcome.MET, target, result, "≤");
  }

  private static TargetComparison of(
      Outcome outcome, Quantity target, Quantity result, String sign) {
    return new TargetComparison(outcome, written(result) + sign + written(target));
  }

  private static String written(Quantity quantity) {
    return quantity.numeral() + quantity.unit().symbol();
  }
}
