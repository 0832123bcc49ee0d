package org.kaocheng.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.fact.Fact;
import org.kaocheng.value.Interval;
import org.kaocheng.value.Rounding;

/** Figures as a report prints them, some of them more than once. */
public final class PrintedFigures {

  private PrintedFigures() {}

  /** What a printed figure can stand for, in base units, rounded or cut off. */
  public static Interval interval(Fact fact) {
    return fact.figure().interval(Rounding.EITHER);
  }

  /** Of figures whose intervals meet, the one printed most precisely. */
  public static List<Fact> distinct(List<Fact> facts) {
    List<Fact> distinct = new ArrayList<>();
    List<Interval> intervals = new ArrayList<>();
    for (Fact fact : facts) {
      Interval interval = interval(fact);
      int same = intervals.size() - 1;
      while (same >= 0 && !intervals.get(same).meets(interval)) {
        same--;
      }
      if (same < 0) {
        distinct.add(fact);
        intervals.add(interval);
      } else if (interval.width().compareTo(intervals.get(same).width()) < 0) {
        distinct.set(same, fact);
        intervals.set(same, interval);
      }
    }
    return distinct;
  }
}
