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
    for (Fact fact : facts) {
      int same = -1;
      for (int i = 0; i < distinct.size(); i++) {
        if (interval(distinct.get(i)).meets(interval(fact))) {
          same = i;
        }
      }
      if (same < 0) {
        distinct.add(fact);
      } else if (interval(fact).width().compareTo(interval(distinct.get(same)).width()) < 0) {
        distinct.set(same, fact);
      }
    }
    return distinct;
  }
}
