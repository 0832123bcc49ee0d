package org.kaocheng.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A closed interval of exact decimals: everything a printed number can stand for.
 *
 * <p>Ends are treated as closed even where truncation leaves them open: a difference of a single
 * point never makes a conflict, so that a report is given the benefit of the doubt. Division rounds
 * outward at 16 digits, so a result always contains the true quotient; nothing else is rounded.
 *
 * @param lower the least value
 * @param upper the greatest value, not below {@code lower}
 */
public record Interval(BigDecimal lower, BigDecimal upper) {

  /**
   * Far finer than any printed figure, and few enough that a quotient times a hundred times a
   * scheme's constant stays within the 18 digits that {@link BigDecimal} keeps in one word.
   */
  private static final int DIGITS = 16;

  private static final MathContext DOWN = new MathContext(DIGITS, RoundingMode.FLOOR);
  private static final MathContext UP = new MathContext(DIGITS, RoundingMode.CEILING);

  public Interval {
    requireNonNull(lower, "lower is null");
    requireNonNull(upper, "upper is null");
    if (lower != upper && lower.compareTo(upper) > 0) {
      throw new IllegalArgumentException("lower end " + lower + " above upper end " + upper);
    }
  }

  /** The interval that holds one value only. */
  public static Interval exactly(BigDecimal value) {
    return new Interval(value, value);
  }

  /**
   * What a number printed with {@code decimals} places can stand for; {@code decimals} may be
   * negative (last digit 10s).
   */
  public static Interval printed(BigDecimal number, int decimals, Rounding rounding) {
    if (rounding == Rounding.NONE) {
      return exactly(number);
    }
    BigDecimal last = BigDecimal.valueOf(1, decimals);
    BigDecimal half = BigDecimal.valueOf(5, decimals + 1);
    return switch (rounding) {
      case NONE -> exactly(number);
      case ROUNDED -> new Interval(number.subtract(half), number.add(half));
      case TRUNCATED -> truncated(number, last);
      case EITHER ->
          number.signum() < 0
              ? new Interval(number.subtract(last), number.add(half))
              : new Interval(number.subtract(half), number.add(last));
    };
  }

  private static Interval truncated(BigDecimal number, BigDecimal last) {
    return number.signum() < 0
        ? new Interval(number.subtract(last), number)
        : new Interval(number, number.add(last));
  }

  /** Sum of every pair. */
  public Interval plus(Interval other) {
    BigDecimal least = lower.add(other.lower);
    return isPoint() && other.isPoint()
        ? exactly(least)
        : new Interval(least, upper.add(other.upper));
  }

  /** Difference of every pair. */
  public Interval minus(Interval other) {
    BigDecimal least = lower.subtract(other.upper);
    return isPoint() && other.isPoint()
        ? exactly(least)
        : new Interval(least, upper.subtract(other.lower));
  }

  /** Minus every value. */
  public Interval negated() {
    return new Interval(upper.negate(), lower.negate());
  }

  /** Product of every pair. */
  public Interval times(Interval other) {
    if (other.isPoint()) {
      if (isPoint()) {
        return exactly(lower.multiply(other.lower));
      }
      return other.lower.signum() < 0
          ? new Interval(upper.multiply(other.lower), lower.multiply(other.lower))
          : new Interval(lower.multiply(other.lower), upper.multiply(other.lower));
    }
    BigDecimal a = lower.multiply(other.lower);
    BigDecimal b = lower.multiply(other.upper);
    BigDecimal c = upper.multiply(other.lower);
    BigDecimal d = upper.multiply(other.upper);
    return new Interval(a.min(b).min(c).min(d), a.max(b).max(c).max(d));
  }

  /**
   * Quotient of every pair, rounded outward.
   *
   * @throws ArithmeticException when the divisor contains zero; ask {@link #containsZero()} first
   */
  public Interval dividedBy(Interval divisor) {
    if (divisor.containsZero()) {
      throw new ArithmeticException("divisor contains zero: " + divisor);
    }
    if (divisor.upper.signum() < 0) {
      return negated().dividedBy(divisor.negated());
    }
    if (isPoint() && divisor.isPoint()) {
      int zeros = divisor.lower.precision() - divisor.lower.scale() - 1;
      if (divisor.lower.compareTo(BigDecimal.ONE.scaleByPowerOfTen(zeros)) == 0) {
        return exactly(lower.scaleByPowerOfTen(-zeros));
      }
      BigDecimal down = quotient(lower, divisor.lower, DOWN);
      if (down.precision() < DIGITS) {
        return exactly(down);
      }
      BigDecimal up = quotient(lower, divisor.lower, UP);
      return down.compareTo(up) == 0 ? exactly(down) : new Interval(down, up);
    }
    BigDecimal least = lower.signum() >= 0 ? divisor.upper : divisor.lower;
    BigDecimal greatest = upper.signum() >= 0 ? divisor.lower : divisor.upper;
    return new Interval(quotient(lower, least, DOWN), quotient(upper, greatest, UP));
  }

  private boolean isPoint() {
    return lower == upper;
  }

  /** BigDecimal divides in one word where the divisor has no fewer decimals. */
  private static BigDecimal quotient(BigDecimal number, BigDecimal divisor, MathContext rounding) {
    return divisor.scale() < number.scale()
        ? number.divide(divisor.setScale(number.scale()), rounding)
        : number.divide(divisor, rounding);
  }

  /** Every value multiplied by {@code factor}. */
  public Interval scaled(BigDecimal factor) {
    return factor.signum() < 0
        ? times(exactly(factor))
        : new Interval(lower.multiply(factor), upper.multiply(factor));
  }

  /** The smallest interval that contains both. */
  public Interval union(Interval other) {
    return new Interval(lower.min(other.lower), upper.max(other.upper));
  }

  /** Whether some value is in both. */
  public boolean meets(Interval other) {
    return lower.compareTo(other.upper) <= 0 && other.lower.compareTo(upper) <= 0;
  }

  /** Whether the value is in the interval. */
  public boolean contains(BigDecimal value) {
    return lower.compareTo(value) <= 0 && value.compareTo(upper) <= 0;
  }

  /** Whether zero is in the interval. */
  public boolean containsZero() {
    return lower.signum() <= 0 && upper.signum() >= 0;
  }

  /** The distance between the two intervals; zero when they meet. */
  public BigDecimal gap(Interval other) {
    if (meets(other)) {
      return BigDecimal.ZERO;
    }
    return lower.compareTo(other.upper) > 0
        ? lower.subtract(other.upper)
        : other.lower.subtract(upper);
  }

  /** Upper end less lower end. */
  public BigDecimal width() {
    return upper.subtract(lower);
  }
}
