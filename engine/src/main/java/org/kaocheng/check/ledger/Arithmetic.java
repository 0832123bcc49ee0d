package org.kaocheng.check.ledger;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Expression;
import org.kaocheng.fact.Fact;
import org.kaocheng.value.Interval;

/**
 * Evaluates expressions over facts, exactly as printed and on intervals; a zero divisor gives
 * nothing.
 */
final class Arithmetic {

  /** Quotients of printed figures carry 34 digits; results are compared after rounding to a few. */
  private static final MathContext DIGITS = new MathContext(34, RoundingMode.HALF_UP);

  private Arithmetic() {}

  /**
   * The value in base units with every figure taken exactly as printed; {@code replaced} gives
   * other amounts for some facts.
   */
  static Optional<BigDecimal> exact(Expression expression, Map<Integer, BigDecimal> replaced) {
    return switch (expression) {
      case Expression.Figure(Fact fact) ->
          Optional.of(replaced.getOrDefault(fact.id(), fact.figure().amount()));
      case Expression.Constant(BigDecimal number, String ignored) -> Optional.of(number);
      case Expression.Sum(var terms) -> {
        BigDecimal sum = BigDecimal.ZERO;
        for (Expression.Term term : terms) {
          Optional<BigDecimal> value = exact(term.operand(), replaced);
          if (value.isEmpty()) {
            yield Optional.empty();
          }
          sum = term.negative() ? sum.subtract(value.get()) : sum.add(value.get());
        }
        yield Optional.of(sum);
      }
      case Expression.Quotient(Expression numerator, Expression denominator, BigDecimal factor) -> {
        Optional<BigDecimal> above = exact(numerator, replaced);
        Optional<BigDecimal> below = exact(denominator, replaced);
        yield above.isEmpty() || below.isEmpty() || below.get().signum() == 0
            ? Optional.empty()
            : Optional.of(above.get().multiply(factor).divide(below.get(), DIGITS));
      }
      case Expression.Product(Expression left, Expression right) ->
          exact(left, replaced).flatMap(a -> exact(right, replaced).map(a::multiply));
    };
  }

  /** Everything the value can be, in base units, given what each printed figure can stand for. */
  static Optional<Interval> interval(Expression expression, Precision precision) {
    return switch (expression) {
      case Expression.Figure(Fact fact) -> Optional.of(precision.interval(fact.figure()));
      case Expression.Constant(BigDecimal number, String ignored) ->
          Optional.of(Interval.exactly(number));
      case Expression.Sum(var terms) -> {
        Interval sum = Interval.exactly(BigDecimal.ZERO);
        for (Expression.Term term : terms) {
          Optional<Interval> value = interval(term.operand(), precision);
          if (value.isEmpty()) {
            yield Optional.empty();
          }
          sum = term.negative() ? sum.minus(value.get()) : sum.plus(value.get());
        }
        yield Optional.of(sum);
      }
      case Expression.Quotient(Expression numerator, Expression denominator, BigDecimal factor) -> {
        Optional<Interval> above = interval(numerator, precision);
        Optional<Interval> below = interval(denominator, precision);
        yield above.isEmpty() || below.isEmpty() || below.get().containsZero()
            ? Optional.empty()
            : Optional.of(above.get().scaled(factor).dividedBy(below.get()));
      }
      case Expression.Product(Expression left, Expression right) ->
          interval(left, precision).flatMap(a -> interval(right, precision).map(a::times));
    };
  }
}
