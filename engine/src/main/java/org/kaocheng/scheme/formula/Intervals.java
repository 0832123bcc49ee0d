package org.kaocheng.scheme.formula;

import java.math.BigDecimal;
import java.util.List;
import org.kaocheng.scheme.formula.Formula.Operator;
import org.kaocheng.value.Interval;

/** The operations of formulas on intervals. */
final class Intervals {

  private Intervals() {}

  /** Sum, difference, product or quotient. */
  static Interval combined(Operator operator, Interval left, Interval right) {
    return switch (operator) {
      case ADD -> left.plus(right);
      case SUBTRACT -> left.minus(right);
      case MULTIPLY -> left.times(right);
      case DIVIDE -> left.dividedBy(right);
      case LESS, AT_MOST, EQUAL, UNEQUAL, AT_LEAST, GREATER, AND, OR ->
          throw new IllegalArgumentException("not a number: " + operator);
    };
  }

  /** The least of one number from each. */
  static Interval minimum(List<Interval> intervals) {
    return intervals.stream()
        .reduce((a, b) -> new Interval(a.lower().min(b.lower()), a.upper().min(b.upper())))
        .orElseThrow();
  }

  /** The greatest of one number from each. */
  static Interval maximum(List<Interval> intervals) {
    return intervals.stream()
        .reduce((a, b) -> new Interval(a.lower().max(b.lower()), a.upper().max(b.upper())))
        .orElseThrow();
  }

  /** The absolute values. */
  static Interval absolute(Interval interval) {
    if (interval.lower().signum() >= 0) {
      return interval;
    }
    return interval.upper().signum() <= 0
        ? interval.negated()
        : new Interval(BigDecimal.ZERO, interval.upper().max(interval.lower().negate()));
  }
}
