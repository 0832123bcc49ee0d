package org.kaocheng.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Times several tasks in turn, so that whatever else the machine does meets all of them alike, and
 * compares their medians.
 */
final class Interleaved {

  /** What is timed. */
  interface Task {
    /**
     * Does the work once.
     *
     * @throws Exception which ends the measurement
     */
    void run() throws Exception;
  }

  /**
   * Median times.
   *
   * @param nanoseconds by task, in the order they were added
   */
  record Times(Map<String, Long> nanoseconds) {

    long of(String task) {
      return nanoseconds.getOrDefault(task, 0L);
    }
  }

  private final Map<String, Task> tasks = new LinkedHashMap<>();

  Interleaved add(String name, Task task) {
    tasks.put(name, task);
    return this;
  }

  /**
   * The median time of each task in nanoseconds, in the order they were added.
   *
   * @param warmUps rounds that are not counted
   */
  Times medians(int warmUps, int rounds) throws Exception {
    Map<String, List<Long>> times = new LinkedHashMap<>();
    for (int round = 0; round < warmUps + rounds; round++) {
      for (Map.Entry<String, Task> task : tasks.entrySet()) {
        long start = System.nanoTime();
        task.getValue().run();
        long time = System.nanoTime() - start;
        if (round >= warmUps) {
          times.computeIfAbsent(task.getKey(), ignored -> new ArrayList<>()).add(time);
        }
      }
    }
    Map<String, Long> medians = new LinkedHashMap<>();
    times.forEach((name, all) -> medians.put(name, median(all)));
    return new Times(medians);
  }

  private static long median(List<Long> times) {
    long[] sorted = times.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
