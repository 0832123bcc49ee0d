package org.kaocheng.scheme.load;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kaocheng.scheme.pack.Clause;
import org.kaocheng.scheme.pack.IndicatorNode;
import org.kaocheng.scheme.pack.SchemePlace;
import org.kaocheng.value.Decimals;

/** Holds the points of parts against the points of the whole, on every day on which they change. */
final class WeightsCheck {

  private final Problems problems;

  WeightsCheck(Problems problems) {
    this.problems = problems;
  }

  /**
   * Checks that parts add up to the whole.
   *
   * @param whole the points of the whole
   * @param parts its parts; those without points share what is left
   * @param place where the whole's points stand
   * @param name what the parts are called
   */
  void check(BigDecimal whole, List<IndicatorNode> parts, SchemePlace place, String name) {
    if (parts.isEmpty()) {
      return;
    }
    if (parts.stream().map(part -> period(part.clause())).distinct().count() == 1) {
      sum(whole, parts, place, name);
      return;
    }
    for (LocalDate day : days(parts)) {
      List<IndicatorNode> standing =
          parts.stream().filter(part -> part.clause().inForce(day)).toList();
      if (!standing.isEmpty()) {
        sum(whole, standing, place, day + " 起" + name);
      }
    }
  }

  private static List<Optional<LocalDate>> period(Clause clause) {
    return List.of(clause.from(), clause.to());
  }

  /** The days on which something begins that all of the undated or earlier parts can join. */
  private static SortedSet<LocalDate> days(List<IndicatorNode> parts) {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (IndicatorNode part : parts) {
      part.clause().to().ifPresent(to -> days.add(to.plusDays(1)));
    }
    if (days.isEmpty()) {
      parts.forEach(part -> part.clause().from().ifPresent(days::add));
      return days.isEmpty() ? days : new TreeSet<>(List.of(days.last()));
    }
    LocalDate first = days.first();
    days.add(first.minusDays(1));
    return days;
  }

  private void sum(BigDecimal whole, List<IndicatorNode> parts, SchemePlace place, String name) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean open = false;
    for (IndicatorNode part : parts) {
      open |= part.points().isEmpty();
      sum = sum.add(part.points().orElse(BigDecimal.ZERO));
    }
    int order = sum.compareTo(whole);
    if (order > 0 || order < 0 && !open) {
      problems.error(
          place,
          name
              + "合计 "
              + Decimals.plain(sum)
              + " 分，与应有的 "
              + Decimals.plain(whole)
              + " 分不符："
              + (order > 0 ? "多 " : "少 ")
              + Decimals.plain(sum.subtract(whole).abs())
              + " 分。");
    }
  }
}
