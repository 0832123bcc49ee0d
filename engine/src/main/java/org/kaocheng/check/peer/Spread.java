package org.kaocheng.check.peer;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/**
 * How numbers lie about their median; all of it exact.
 *
 * <p>Source of the score: Iglewicz and Hoaglin, How to Detect and Handle Outliers, ASQC 1993: the
 * modified z-score 0.6745·(x − median) / MAD, an outlier beyond 3.5. Where more than half of the
 * numbers are the same (MAD = 0), (x − median) / (1.253314·mean deviation) takes its place.
 *
 * @param size how many numbers
 * @param median the median; of an even number the middle of the two
 * @param mad the median of the distances from the median
 * @param distances the sum of the distances from the median
 */
public record Spread(int size, BigDecimal median, BigDecimal mad, BigDecimal distances) {

  /** Beyond this modified z-score a number is an outlier. */
  public static final BigDecimal LIMIT = new BigDecimal("3.5");

  private static final BigDecimal NORMAL = new BigDecimal("0.6745");
  private static final BigDecimal MEAN = new BigDecimal("1.253314");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  public Spread {
    requireNonNull(median, "median is null");
    requireNonNull(mad, "mad is null");
    requireNonNull(distances, "distances is null");
  }

  /** The spread of one number or more. */
  public static Spread of(List<BigDecimal> numbers) {
    BigDecimal median = median(numbers);
    List<BigDecimal> distances = numbers.stream().map(each -> each.subtract(median).abs()).toList();
    BigDecimal sum = distances.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Spread(numbers.size(), median, median(distances), sum);
  }

  /** The exact median of one number or more. */
  public static BigDecimal median(List<BigDecimal> numbers) {
    List<BigDecimal> sorted = numbers.stream().sorted(Comparator.naturalOrder()).toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : sorted.get(middle - 1).add(sorted.get(middle)).multiply(HALF);
  }

  /** Whether the numbers are told by their mean distance, the median distance being zero. */
  public boolean tied() {
    return mad.signum() == 0;
  }

  /** Whether the modified z-score of a number at this distance is beyond the limit. */
  public boolean beyond(BigDecimal distance) {
    return tied()
        ? distances.signum() > 0
            && distance
                    .multiply(BigDecimal.valueOf(size))
                    .compareTo(LIMIT.multiply(MEAN).multiply(distances))
                > 0
        : distance.multiply(NORMAL).compareTo(LIMIT.multiply(mad)) > 0;
  }

  /**
   * The modified z-score with two decimals, for people; {@link #beyond} decides.
   *
   * @throws ArithmeticException when all numbers are the same
   */
  public BigDecimal score(BigDecimal number) {
    BigDecimal from = number.subtract(median);
    return tied()
        ? from.multiply(BigDecimal.valueOf(size))
            .divide(MEAN.multiply(distances), 2, RoundingMode.HALF_UP)
        : from.multiply(NORMAL).divide(mad, 2, RoundingMode.HALF_UP);
  }

  /** The mean distance from the median with six digits, for people. */
  public BigDecimal meanDistance() {
    return distances.divide(BigDecimal.valueOf(size), new MathContext(6, RoundingMode.HALF_UP));
  }
}
