package org.kaocheng.scheme.formula;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import org.kaocheng.fact.Fact;
import org.kaocheng.value.Interval;

/**
 * A figure put into a formula, in the unit in which the scheme's constants are written: 万元 for
 * money, per cent for rates.
 *
 * @param interval all that the printed number can stand for
 * @param number the printed number; in {@code interval}
 * @param printed the number as shown in the formula: {@code 1728.23}
 * @param facts the facts it comes from, in order; empty when it was not read from a report
 */
public record Figure(Interval interval, BigDecimal number, String printed, List<Fact> facts) {
  public Figure {
    requireNonNull(printed, "printed is null");
    facts = List.copyOf(facts);
    if (!interval.contains(number)) {
      throw new IllegalArgumentException("printed number " + number + " not in " + interval);
    }
  }

  /** An exact figure. */
  public static Figure exactly(BigDecimal number, Fact... facts) {
    return new Figure(Interval.exactly(number), number, number.toPlainString(), List.of(facts));
  }

  /** A figure that may stand for all of an interval. */
  public static Figure of(Interval interval, BigDecimal number, Fact... facts) {
    return new Figure(interval, number, number.toPlainString(), List.of(facts));
  }
}
