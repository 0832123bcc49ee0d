package org.kaocheng.corpus;

import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * How often hands make which error: as often as errors and warnings of the kind were counted in
 * five published reports (text 31, ratio 17, score 20, target 15, cross-table 14, unit 14, sum 8,
 * date 6, grade 1). Missing parts, the rest of them, are not planted.
 */
final class Proportions {

  private static final int OTHER = 1;

  /** By the family of a planting; what a kind counted is shared among its families. */
  private static final Map<String, Integer> COUNTED =
      Map.ofEntries(
          Map.entry("count word", 10),
          Map.entry("numbering gap", 10),
          Map.entry("doubled word", 11),
          Map.entry("share", 4),
          Map.entry("rate", 7),
          Map.entry("difference", 3),
          Map.entry("printed formula", 3),
          Map.entry("score total", 6),
          Map.entry("score slip", 4),
          Map.entry("score above points", 4),
          Map.entry("group points", 3),
          Map.entry("points total", 3),
          Map.entry("missed target, full marks", 15),
          Map.entry("same figure elsewhere", 14),
          Map.entry("unit", 14),
          Map.entry("sum: total", 4),
          Map.entry("sum: addend", 4),
          Map.entry("stale year in a head", 6),
          Map.entry("grade", 1));

  private Proportions() {}

  /** One of several: first the family, as often as it was counted, then one of it. */
  static Planting choose(List<Planting> plantings, Random chance) {
    List<String> families = plantings.stream().map(Planting::family).distinct().toList();
    int all = families.stream().mapToInt(Proportions::counted).sum();
    int left = chance.nextInt(all);
    int at = 0;
    while (left >= counted(families.get(at))) {
      left -= counted(families.get(at));
      at++;
    }
    String family = families.get(at);
    List<Planting> of = plantings.stream().filter(each -> each.family().equals(family)).toList();
    return of.get(chance.nextInt(of.size()));
  }

  private static int counted(String family) {
    return COUNTED.getOrDefault(family, OTHER);
  }
}
