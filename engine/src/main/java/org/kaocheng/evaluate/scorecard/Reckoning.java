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
 * @param rounding see {@link #range()}
 * @param words see {@link #substitution()}
 * @param facts the figures used
 */
public record Reckoning(
    String name,
    Interval points,
    Deferred<Interval> rounding,
    Deferred<String> words,
    List<Fact> facts) {
  public Reckoning {
    requireNonNull(name, "name is null");
    requireNonNull(points, "points is null");
    requireNonNull(rounding, "rounding is null");
    requireNonNull(words, "words is null");
    facts = List.copyOf(facts);
  }

  /** A score that the rounding of what is printed does not change. */
  static Reckoning certain(String name, Interval points, Deferred<String> words, List<Fact> facts) {
    return new Reckoning(name, points, Deferred.of(points), words, facts);
  }

  /** What the figures can give within the rounding of what is printed; contains the points. */
  public Interval range() {
    return rounding.get();
  }

  /** The formula with the numbers put in: 38÷36×100=105.56. */
  public String substitution() {
    return words.get();
  }
}
