package org.kaocheng.check.peer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/**
 * Which numbers stand apart from all others. Many true figures are skewed: of costs per head a few
 * are rightly many times the median, and the modified z-score alone would call every twentieth an
 * outlier. So a number must also stand apart:
 *
 * <ul>
 *   <li>its distance from the median is at least 5 times that of the next number on its side, 8
 *       times where more than half are the same, and those that stand apart on a side are no more
 *       than a twentieth: more are a kind of their own;
 *   <li>above the median it is an outlier on the scale of logarithms too, and as a multiple of the
 *       median it is at least the next one's multiple to the power of 2.5.
 * </ul>
 *
 * In groups of fewer than 40 it is 10 times and the power of 3, and nothing where more than half
 * are the same.
 */
final class Isolation {

  private static final int SMALL = 40;
  private static final int SHARE = 20;

  /** 0.6745 / 3.5 = 1349 / 7000: the limit as powers of multiples of the median. */
  private static final int POWER = 1349;

  private static final int TYPICAL_POWER = 7000;
  private static final MathContext FINE = new MathContext(60, RoundingMode.HALF_EVEN);
  private static final BigDecimal DOUBT = BigDecimal.ONE.subtract(new BigDecimal("1E-40"));

  private final Spread spread;
  private final List<BigDecimal> sorted;

  Isolation(List<BigDecimal> numbers, Spread spread) {
    this.spread = spread;
    sorted = numbers.stream().sorted(Comparator.naturalOrder()).toList();
  }

  /** How many of the greatest numbers stand apart. */
  int above() {
    int apart = 0;
    for (int k = 1; k <= most(); k++) {
      BigDecimal least = sorted.get(sorted.size() - k);
      BigDecimal next = sorted.get(sorted.size() - k - 1);
      if (apart(least.subtract(spread.median()), next.subtract(spread.median()))
          && apartByMultiples(least, next)) {
        apart = k;
      }
    }
    return apart;
  }

  /** How many of the smallest numbers stand apart. */
  int below() {
    int apart = 0;
    for (int k = 1; k <= most(); k++) {
      BigDecimal greatest = sorted.get(k - 1);
      BigDecimal next = sorted.get(k);
      if (apart(spread.median().subtract(greatest), spread.median().subtract(next))) {
        apart = k;
      }
    }
    return apart;
  }

  private int most() {
    return Math.max(1, sorted.size() / SHARE);
  }

  private boolean small() {
    return sorted.size() < SMALL;
  }

  private boolean apart(BigDecimal distance, BigDecimal next) {
    int factor = spread.tied() ? 8 : small() ? 10 : 5;
    BigDecimal usual = next.max(spread.mad());
    return !(spread.tied() && small())
        && spread.beyond(distance)
        && distance.compareTo(usual.multiply(BigDecimal.valueOf(factor))) >= 0;
  }

  private boolean apartByMultiples(BigDecimal number, BigDecimal next) {
    BigDecimal median = spread.median();
    if (median.signum() <= 0) {
      return false;
    }
    int positive = (int) sorted.stream().filter(each -> each.signum() > 0).count();
    // Zero is infinitely far from the median by multiples; with too many, nothing is told.
    if (positive * 2 <= sorted.size()) {
      return false;
    }
    BigDecimal typical = typical(sorted.size() - positive);
    BigDecimal multiple = number.divide(median, FINE);
    BigDecimal other = next.divide(median, FINE).max(typical);
    boolean apart =
        small()
            ? multiple.compareTo(other.pow(3)) >= 0
            : multiple.pow(2).compareTo(other.pow(5)) >= 0;
    return apart
        && multiple.pow(POWER, FINE).multiply(DOUBT).compareTo(typical.pow(TYPICAL_POWER, FINE))
            > 0;
  }

  /** The median of how many times each is the median, or the median is it; the upper of the two. */
  private BigDecimal typical(int zeros) {
    List<BigDecimal> multiples =
        sorted.stream()
            .skip(zeros)
            .map(each ->
                each.compareTo(spread.median()) >= 0
                    ? each.divide(spread.median(), FINE)
                    : spread.median().divide(each, FINE))
            .sorted()
            .toList();
    return multiples.get(Math.min(sorted.size() / 2, multiples.size() - 1));
  }
}
