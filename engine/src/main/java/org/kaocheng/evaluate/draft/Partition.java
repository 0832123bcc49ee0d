package org.kaocheng.evaluate.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kaocheng.value.Range;

/**
 * Printed ranges made to fit each other, since a pack's ranges may neither overlap nor leave a gap:
 * a number that two of them hold goes to the one that is worth more, and {@code 80—89、90—100}
 * become {@code [80,90)} and {@code [90,100]}.
 */
final class Partition {

  /** What whole numbers leave between 89 and 90. */
  private static final BigDecimal WIDEST_JOINED = BigDecimal.ONE;

  private final List<Range> ranges;
  private final List<BigDecimal> worth;
  private final List<BigDecimal> shared = new ArrayList<>();
  private boolean joined;
  private boolean gaps;
  private boolean overlap;

  private Partition(List<Range> ranges, List<BigDecimal> worth) {
    this.ranges = new ArrayList<>(ranges);
    this.worth = worth;
  }

  /** Fits ranges; {@code worth} says of each what it earns, in the same order. */
  static Partition of(List<Range> ranges, List<BigDecimal> worth) {
    Partition partition = new Partition(ranges, worth);
    List<Integer> order = partition.order();
    for (int i = 1; i < order.size(); i++) {
      partition.fit(order.get(i - 1), order.get(i));
    }
    return partition;
  }

  private List<Integer> order() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i++) {
      order.add(i);
    }
    order.sort(
        Comparator.comparing((Integer i) -> ranges.get(i).lower(), Partition::openFirst)
            .thenComparing(i -> !Ranges.isSingle(ranges.get(i))));
    return order;
  }

  private static int openFirst(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Boolean.compare(one.isPresent(), other.isPresent());
    }
    return one.get().compareTo(other.get());
  }

  private void fit(int low, int high) {
    Range below = ranges.get(low);
    Range above = ranges.get(high);
    if (below.upper().isEmpty() || above.lower().isEmpty()) {
      overlap = true;
      return;
    }
    BigDecimal end = below.upper().get();
    BigDecimal begin = above.lower().get();
    int order = end.compareTo(begin);
    if (order > 0) {
      overlap = true;
    } else if (order == 0) {
      touching(low, high, end);
    } else if (begin.subtract(end).compareTo(WIDEST_JOINED) <= 0) {
      ranges.set(low, Ranges.below(below, begin, !above.lowerClosed()));
      joined = true;
    } else {
      gaps = true;
    }
  }

  private void touching(int low, int high, BigDecimal at) {
    Range below = ranges.get(low);
    Range above = ranges.get(high);
    if (below.upperClosed() != above.lowerClosed()) {
      return;
    }
    boolean toLower =
        Ranges.isSingle(below)
            || !Ranges.isSingle(above) && worth.get(low).compareTo(worth.get(high)) > 0;
    ranges.set(low, Ranges.isSingle(below) ? below : Ranges.below(below, at, toLower));
    ranges.set(high, Ranges.isSingle(above) ? above : Ranges.above(above, at, !toLower));
    shared.add(at);
  }

  /** The ranges in the order given. */
  List<Range> ranges() {
    return List.copyOf(ranges);
  }

  /** The numbers that two ranges held, or that none of two neighbours did. */
  List<BigDecimal> shared() {
    return List.copyOf(shared);
  }

  /** Whether a gap between whole numbers was closed. */
  boolean joined() {
    return joined;
  }

  /** Whether a wider gap is left. */
  boolean gaps() {
    return gaps;
  }

  /** Whether two ranges share more than one number. */
  boolean overlap() {
    return overlap;
  }
}
