package org.kaocheng.scheme.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kaocheng.scheme.pack.SchemePlace;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Range;

/** Looks for ranges that overlap, that nothing reaches, and for gaps between them. */
final class RangeCheck {

  private final Problems problems;

  RangeCheck(Problems problems) {
    this.problems = problems;
  }

  /** Checks ranges against one another; the lists are parallel. */
  void check(List<Range> ranges, List<SchemePlace> places) {
    boolean apart = true;
    for (int later = 1; later < ranges.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        Optional<Range> both = ranges.get(earlier).intersect(ranges.get(later));
        if (both.isPresent()) {
          overlap(both.get(), ranges.get(later), places.get(later), places.get(earlier));
          apart = false;
          break;
        }
      }
    }
    if (apart) {
      gaps(ranges, places);
    }
  }

  private void overlap(Range both, Range later, SchemePlace place, SchemePlace earlier) {
    boolean never = written(both).equals(written(later));
    problems.error(
        place,
        never
            ? "这一档永远轮不到：“" + written(later) + "”全在第 " + earlier.line() + " 行的区间之内。"
            : "区间重叠：“" + written(both) + "”也在第 " + earlier.line() + " 行的区间之内。");
  }

  private void gaps(List<Range> ranges, List<SchemePlace> places) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(i -> ranges.get(i).lower(), RangeCheck::openFirst));
    for (int i = 1; i < order.size(); i++) {
      Range below = ranges.get(order.get(i - 1));
      Range above = ranges.get(order.get(i));
      gap(below, above).ifPresent(gap -> tell(gap, places, order));
    }
  }

  private void tell(Range gap, List<SchemePlace> places, List<Integer> order) {
    int last = order.stream().mapToInt(Integer::intValue).max().orElse(0);
    problems.error(places.get(last), "各区间之间有空档：“" + written(gap) + "”不属于任何一档。");
  }

  private static int openFirst(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Boolean.compare(one.isPresent(), other.isPresent());
    }
    return one.get().compareTo(other.get());
  }

  /** What lies between two ranges that do not overlap. */
  private static Optional<Range> gap(Range below, Range above) {
    if (below.upper().isEmpty() || above.lower().isEmpty()) {
      return Optional.empty();
    }
    Range between =
        new Range(below.upper(), !below.upperClosed(), above.lower(), !above.lowerClosed());
    return Values.isEmpty(between) ? Optional.empty() : Optional.of(between);
  }

  /** The range as packs write it. */
  static String written(Range range) {
    if (isSingle(range)) {
      return "=" + range.lower().map(Decimals::plain).orElse("");
    }
    return (range.lowerClosed() ? "[" : "(")
        + range.lower().map(Decimals::plain).orElse("")
        + ","
        + range.upper().map(Decimals::plain).orElse("")
        + (range.upperClosed() ? "]" : ")");
  }

  private static boolean isSingle(Range range) {
    return range
        .lower()
        .flatMap(low -> range.upper().map(high -> low.compareTo(high) == 0))
        .orElse(false);
  }
}
