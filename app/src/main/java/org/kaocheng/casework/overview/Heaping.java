package org.kaocheng.casework.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How scores are spread, and how many stand on numbers that are liked: multiples of five and ten,
 * and the top.
 *
 * @param count how many scores there are
 * @param fives how many are multiples of 5
 * @param tens how many are multiples of 10
 * @param top how many are from 98 to 100
 * @param bins how many are in each bin of one point, by its lower end; all bins from the first to
 *     the last are present. A score on an end belongs to the bin above.
 */
public record Heaping(int count, int fives, int tens, int top, SortedMap<Integer, Integer> bins) {

  private static final BigDecimal FIVE = BigDecimal.valueOf(5);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal TOP_FROM = BigDecimal.valueOf(98);
  private static final BigDecimal TOP_TO = BigDecimal.valueOf(100);

  /** Scores further off are no scores; a bin for each of their points would be too many. */
  private static final BigDecimal MOST = BigDecimal.valueOf(1_000);

  public Heaping {
    bins = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(bins));
  }

  /** The spread of scores. */
  public static Heaping of(List<BigDecimal> scores) {
    List<BigDecimal> usable =
        scores.stream().filter(score -> score.abs().compareTo(MOST) <= 0).toList();
    SortedMap<Integer, Integer> bins = new TreeMap<>();
    usable.forEach(score -> bins.merge(bin(score), 1, Integer::sum));
    if (!bins.isEmpty()) {
      for (int bin = bins.firstKey(); bin < bins.lastKey(); bin++) {
        bins.putIfAbsent(bin, 0);
      }
    }
    return new Heaping(
        usable.size(),
        multiples(usable, FIVE),
        multiples(usable, TEN),
        (int)
            usable.stream()
                .filter(score -> score.compareTo(TOP_FROM) >= 0 && score.compareTo(TOP_TO) <= 0)
                .count(),
        bins);
  }

  /** The bin of a score. */
  public static int bin(BigDecimal score) {
    return score.setScale(0, RoundingMode.FLOOR).intValueExact();
  }

  private static int multiples(List<BigDecimal> scores, BigDecimal of) {
    return (int) scores.stream().filter(score -> score.remainder(of).signum() == 0).count();
  }

  /** So many of all in per cent, to one decimal. */
  public BigDecimal share(int some) {
    return count == 0
        ? BigDecimal.ZERO.setScale(1)
        : BigDecimal.valueOf(some * 100L)
            .divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP);
  }
}
