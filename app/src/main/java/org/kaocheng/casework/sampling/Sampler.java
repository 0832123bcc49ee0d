package org.kaocheng.casework.sampling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws units by a seed. The same units, size and seed give the same draw everywhere.
 *
 * <ol>
 *   <li>Units of weight 0 are left out. The others are put in the order of their numbers.
 *   <li>Each stratum gets its share of the size in proportion to how many units it has: first the
 *       whole part, then one more by the greatest remainder; of equal remainders the stratum with
 *       the smallest unit number comes first.
 *   <li>In each stratum the units with the greatest keys are drawn, see {@link DrawKey}.
 * </ol>
 */
public final class Sampler {

  private Sampler() {}

  /**
   * The units drawn, stratum by stratum, in each in the order of their keys.
   *
   * @param size how many to draw; all when there are fewer
   */
  public static List<FrameUnit> draw(List<FrameUnit> frame, int size, String seed) {
    Map<String, List<FrameUnit>> strata = strata(frame);
    Map<String, Integer> shares = shares(strata, size);
    List<FrameUnit> drawn = new ArrayList<>();
    strata.forEach((stratum, units) ->
        units.stream()
            .map(unit -> new DrawKey(seed, unit))
            .sorted()
            .limit(shares.getOrDefault(stratum, 0))
            .map(DrawKey::unit)
            .forEach(drawn::add));
    return List.copyOf(drawn);
  }

  /** How many of each stratum are drawn. */
  public static Map<String, Integer> allocation(List<FrameUnit> frame, int size) {
    return shares(strata(frame), size);
  }

  /** The units that can be drawn by stratum, the stratum with the smallest number first. */
  private static Map<String, List<FrameUnit>> strata(List<FrameUnit> frame) {
    Map<String, List<FrameUnit>> strata = new LinkedHashMap<>();
    frame.stream()
        .filter(unit -> unit.weight() > 0)
        .sorted(Comparator.comparingLong(FrameUnit::unit))
        .forEach(
            unit -> strata.computeIfAbsent(unit.stratum(), name -> new ArrayList<>()).add(unit));
    return strata;
  }

  private record Remainder(String stratum, long left) {}

  private static Map<String, Integer> shares(Map<String, List<FrameUnit>> strata, int asked) {
    int all = strata.values().stream().mapToInt(List::size).sum();
    int size = Math.min(asked, all);
    Map<String, Integer> shares = new LinkedHashMap<>();
    List<Remainder> remainders = new ArrayList<>();
    int given = 0;
    for (Map.Entry<String, List<FrameUnit>> stratum : strata.entrySet()) {
      long product = (long) size * stratum.getValue().size();
      int whole = (int) (product / all);
      shares.put(stratum.getKey(), whole);
      remainders.add(new Remainder(stratum.getKey(), product % all));
      given += whole;
    }
    remainders.sort(Comparator.comparingLong(Remainder::left).reversed());
    remainders.stream()
        .limit(size - given)
        .forEach(remainder -> shares.merge(remainder.stratum(), 1, Integer::sum));
    return shares;
  }
}
