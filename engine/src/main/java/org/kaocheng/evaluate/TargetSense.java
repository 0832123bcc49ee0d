package org.kaocheng.evaluate;

import java.util.List;
import java.util.Optional;
import org.kaocheng.evaluate.TargetComparison.Sense;
import org.kaocheng.scheme.Lexicon;
import org.kaocheng.value.Bound;
import org.kaocheng.value.Quantity;

/**
 * What a target without an operator asks for: at least the number, as of works and services, or at
 * most, as of costs and errors. The words are in {@code statements.yaml}.
 */
public final class TargetSense {

  private TargetSense() {}

  /**
   * The sense; empty where it cannot be told: spans of time, money and percentages in rows on cost.
   *
   * @param lexicon the words that tell
   * @param words the indicator's name and its target
   * @param cost whether the row is one on cost
   * @param target the number promised
   */
  public static Optional<Sense> of(Lexicon lexicon, String words, boolean cost, Quantity target) {
    boolean more = holds(words, lexicon.words("statements.higher-better"));
    boolean less = holds(words, lexicon.words("statements.lower-better"));
    if (target.bound() != Bound.EXACT) {
      return Optional.of(Sense.AT_LEAST);
    }
    return switch (target.unit().dimension()) {
      case DURATION, CALENDAR -> Optional.empty();
      case MONEY -> cost || less ? Optional.of(Sense.AT_MOST) : Optional.empty();
      case PERCENT -> cost || more && less ? Optional.empty() : Optional.of(atMost(less));
      case COUNT, AREA, LENGTH, MASS, POINTS, PERCENTAGE_POINT, NONE -> Optional.of(atMost(less));
    };
  }

  private static Sense atMost(boolean less) {
    return less ? Sense.AT_MOST : Sense.AT_LEAST;
  }

  private static boolean holds(String text, List<String> words) {
    return words.stream().anyMatch(text::contains);
  }
}
