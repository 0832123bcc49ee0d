package org.kaocheng.web.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How long answers took, in nanoseconds. */
final class Latencies {

  private final String name;
  private final List<Long> all = Collections.synchronizedList(new ArrayList<>());

  Latencies(String name) {
    this.name = name;
  }

  /** Adds one. */
  void add(long nanoseconds) {
    all.add(nanoseconds);
  }

  /** Forgets those of the warm-up. */
  void clear() {
    all.clear();
  }

  /** A line with the number, median, 95th, 99th percentile and the longest, in milliseconds. */
  String line() {
    List<Long> sorted;
    synchronized (all) {
      sorted = new ArrayList<>(all);
    }
    Collections.sort(sorted);
    return String.format(
        Locale.ROOT,
        "%-36s %7d   p50 %7.1f   p95 %7.1f   p99 %7.1f   max %7.1f ms",
        name,
        sorted.size(),
        at(sorted, 50),
        at(sorted, 95),
        at(sorted, 99),
        at(sorted, 100));
  }

  private static double at(List<Long> sorted, int percent) {
    if (sorted.isEmpty()) {
      return Double.NaN;
    }
    int rank = Math.max(1, (sorted.size() * percent + 99) / 100);
    return sorted.get(rank - 1) / 1e6;
  }
}
