package org.kaocheng.evaluate.scorecard;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.kaocheng.fact.Fact;
import org.kaocheng.value.Interval;

/**
 * One way a score comes about: one reading of the rule with one printing of each figure.
 *
 * @param name the reading of the rule: 按比例, 满一个点才扣; empty when there is but one
 * @param points what the figures give as they are printed, between zero and the points
 * @param range what they can give within the rounding of what is printed; contains {@code points}
 * @param words see {@link #substitution()}
 * @param facts the figures used
 */
public record Reckoning(
    String name, Interval points, Interval range, Wording words, List<Fact> facts) {
  public Reckoning {
    requireNonNull(name, "name is null");
    requireNonNull(points, "points is null");
    requireNonNull(range, "range is null");
    requireNonNull(words, "words is null");
    facts = List.copyOf(facts);
  }

  /** The formula with the numbers put in: 38÷36×100=105.56. */
  public String substitution() {
    return words.text();
  }
}
