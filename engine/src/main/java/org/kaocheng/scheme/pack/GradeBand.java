package org.kaocheng.scheme.pack;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.kaocheng.value.Range;

/**
 * One grade.
 *
 * @param grade its name: 优秀
 * @param synonyms other names of it: 优
 * @param range its scores
 * @param clause where it comes from
 * @param place where it stands
 */
public record GradeBand(
    String grade, List<String> synonyms, Range range, Clause clause, SchemePlace place) {
  public GradeBand {
    requireNonNull(grade, "grade is null");
    synonyms = List.copyOf(synonyms);
    requireNonNull(range, "range is null");
    requireNonNull(clause, "clause is null");
    requireNonNull(place, "place is null");
  }

  /** Whether the name means this grade. */
  public boolean isCalled(String name) {
    return grade.equals(name) || synonyms.contains(name);
  }
}
