package org.kaocheng.evaluate;

import java.util.List;
import org.kaocheng.fact.Fact;
import org.kaocheng.value.Interval;

/**
 * A rate found in the report.
 *
 * @param rate the rate in per cent
 * @param formula how it comes about, with the numbers put in: 38÷36×100%=105.56%
 * @param facts the figures used
 * @param computed whether it was computed and not printed
 */
public record RateValue(Interval rate, String formula, List<Fact> facts, boolean computed) {
  public RateValue {
    facts = List.copyOf(facts);
  }
}
