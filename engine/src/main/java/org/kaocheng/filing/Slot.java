package org.kaocheng.filing;

import static java.util.Objects.requireNonNull;

import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;

/**
 * What one entry is: however many forms show it, it is filled in once.
 *
 * @param subject whose it is
 * @param concept what it is
 * @param period of when
 * @param item its number from 1 where there are several: 目标1, 目标2; 0 where there is one
 */
public record Slot(Subject subject, String concept, Period period, int item) {
  public Slot {
    requireNonNull(subject, "subject is null");
    requireNonNull(concept, "concept is null");
    requireNonNull(period, "period is null");
    if (item < 0) {
      throw new IllegalArgumentException("item is negative: " + item);
    }
  }

  /** The department's only entry of a concept. */
  public static Slot of(String concept, Period period) {
    return new Slot(Subject.DEPARTMENT, concept, period, 0);
  }

  /** The same entry of another subject. */
  public Slot of(Subject other) {
    return new Slot(other, concept, period, item);
  }
}
