package org.kaocheng.check.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kaocheng.fact.Fact;
import org.kaocheng.value.Bound;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Interval;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.Rounding;

/**
 * How precisely a report prints its money. Reports drop trailing zeros: where most amounts have two
 * decimals, 27 stands for 27.00 and not for anything between 26.5 and 27.5.
 *
 * @param moneyDecimals the decimals that amounts in 万元 are taken to have at least
 */
record Precision(int moneyDecimals) {

  /**
   * The habit of a report: the most frequent number of decimals among its amounts in 万元 that have
   * any, at most two.
   */
  static Precision of(List<Fact> facts) {
    Map<Integer, Integer> counts = new TreeMap<>();
    int whole = 0;
    for (Fact fact : facts) {
      Quantity quantity = fact.figure();
      if (quantity.unit().symbol().equals("万元") && quantity.bound() == Bound.EXACT) {
        if (quantity.decimals() == 0) {
          whole++;
        } else {
          counts.merge(quantity.decimals(), 1, Integer::sum);
        }
      }
    }
    int most = 0;
    int habit = 0;
    int total = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      total += entry.getValue();
      if (entry.getValue() >= most) {
        most = entry.getValue();
        habit = entry.getKey();
      }
    }
    return new Precision(total * 4 < whole ? 0 : Math.min(2, habit));
  }

  /** The decimals a figure is taken to have. */
  int decimals(Quantity quantity) {
    return quantity.unit().symbol().equals("万元")
        ? Math.max(quantity.decimals(), moneyDecimals)
        : quantity.decimals();
  }

  /** What a printed figure can stand for, in base units. */
  Interval interval(Quantity quantity) {
    if (quantity.bound() != Bound.EXACT || quantity.unit().dimension() != Dimension.MONEY) {
      return quantity.interval(Rounding.ROUNDED);
    }
    BigDecimal factor = quantity.unit().factor();
    return Interval.printed(quantity.number(), decimals(quantity), Rounding.ROUNDED).scaled(factor);
  }
}
