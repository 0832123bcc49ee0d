package org.kaocheng.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A range of exact decimals with open or closed ends, as a criterion prints it.
 *
 * @param lower the lower end; empty when there is none
 * @param lowerClosed whether the lower end belongs to it
 * @param upper the upper end; empty when there is none
 * @param upperClosed whether the upper end belongs to it
 */
public record Range(
    Optional<BigDecimal> lower,
    boolean lowerClosed,
    Optional<BigDecimal> upper,
    boolean upperClosed) {

  /** Every number. */
  public static final Range ALL = new Range(Optional.empty(), false, Optional.empty(), false);

  public Range {
    requireNonNull(lower, "lower is null");
    requireNonNull(upper, "upper is null");
  }

  /** From {@code value} upward. */
  public static Range from(BigDecimal value, boolean closed) {
    return new Range(Optional.of(value), closed, Optional.empty(), false);
  }

  /** Up to {@code value}. */
  public static Range upTo(BigDecimal value, boolean closed) {
    return new Range(Optional.empty(), false, Optional.of(value), closed);
  }

  /** That number only. */
  public static Range exactly(BigDecimal value) {
    return new Range(Optional.of(value), true, Optional.of(value), true);
  }

  /** What is in both; empty when nothing is. */
  public Optional<Range> intersect(Range other) {
    Range low = lowerIsHigherThan(other) ? this : other;
    Range high = upperIsLowerThan(other) ? this : other;
    Range both = new Range(low.lower, low.lowerClosed, high.upper, high.upperClosed);
    return both.isEmpty() ? Optional.empty() : Optional.of(both);
  }

  private boolean lowerIsHigherThan(Range other) {
    if (lower.isEmpty() || other.lower.isEmpty()) {
      return lower.isPresent();
    }
    int order = lower.get().compareTo(other.lower.get());
    return order > 0 || order == 0 && !lowerClosed;
  }

  private boolean upperIsLowerThan(Range other) {
    if (upper.isEmpty() || other.upper.isEmpty()) {
      return upper.isPresent();
    }
    int order = upper.get().compareTo(other.upper.get());
    return order < 0 || order == 0 && !upperClosed;
  }

  private boolean isEmpty() {
    if (lower.isEmpty() || upper.isEmpty()) {
      return false;
    }
    int order = lower.get().compareTo(upper.get());
    return order > 0 || order == 0 && !(lowerClosed && upperClosed);
  }

  /** Whether the number is in the range. */
  public boolean contains(BigDecimal value) {
    return above(value) && below(value);
  }

  private boolean above(BigDecimal value) {
    int order = lower.isEmpty() ? 1 : value.compareTo(lower.get());
    return lowerClosed ? order >= 0 : order > 0;
  }

  private boolean below(BigDecimal value) {
    int order = upper.isEmpty() ? -1 : value.compareTo(upper.get());
    return upperClosed ? order <= 0 : order < 0;
  }

  /** Whether some number of the interval is in the range. */
  public boolean meets(Interval interval) {
    return above(interval.upper()) && below(interval.lower()) && !isEmpty();
  }

  /**
   * The range in words, the numbers rounded to two places where they have more.
   *
   * @param unit what stands after each number, e.g. {@code %}
   */
  public String words(String unit) {
    if (lower.isPresent() && upper.isPresent()) {
      String low = Decimals.brief(lower.get(), 2) + unit;
      return lower.get().compareTo(upper.get()) == 0
          ? low
          : low
              + (lowerClosed ? "（含）" : "")
              + "至"
              + Decimals.brief(upper.get(), 2)
              + unit
              + (upperClosed ? "（含）" : "");
    }
    if (lower.isPresent()) {
      return (lowerClosed ? "不低于" : "高于") + Decimals.brief(lower.get(), 2) + unit;
    }
    return upper
        .map(high -> (upperClosed ? "不高于" : "低于") + Decimals.brief(high, 2) + unit)
        .orElse("任意值");
  }
}
