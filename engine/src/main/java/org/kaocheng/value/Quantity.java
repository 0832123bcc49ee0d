package org.kaocheng.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One quantity as written: its number exactly as printed, its unit and how it bounds what it speaks
 * of.
 *
 * @param text the characters of number, operator words and unit as they stand, e.g. {@code
 *     不少于200份}, {@code 1728.23万元}
 * @param numeral the characters of the number alone, e.g. {@code 1,728.23}, {@code 31..5}, {@code
 *     六}
 * @param number the number in its printed unit, e.g. 1728.23; for a {@link Bound#RANGE} the lower
 *     end
 * @param decimals the printed decimal places, 2 for 1728.20
 * @param unit the unit, {@link Unit#NONE} when none stands with the number
 * @param bound how the number bounds the amount
 * @param upper the upper end of a {@link Bound#RANGE}, else empty
 * @param start the first character of {@code text} in the scanned text
 * @param end one past the last character of {@code text}
 * @param numeralStart the first character of {@code numeral} in the scanned text
 * @param wellFormed false for a numeral no one writes on purpose ({@code 31..5}); {@code number} is
 *     then the likeliest reading
 */
public record Quantity(
    String text,
    String numeral,
    BigDecimal number,
    int decimals,
    Unit unit,
    Bound bound,
    Optional<BigDecimal> upper,
    int start,
    int end,
    int numeralStart,
    boolean wellFormed) {

  public Quantity {
    requireNonNull(text, "text is null");
    requireNonNull(numeral, "numeral is null");
    requireNonNull(number, "number is null");
    requireNonNull(unit, "unit is null");
    requireNonNull(bound, "bound is null");
    requireNonNull(upper, "upper is null");
  }

  /**
   * The same quantity in another unit: for a bare number whose unit stands in the head or the
   * caption. A scale word is kept: 5万 in 元 is 5 万元; in 万元 it is 5 万元 too, since the caption already
   * holds the scale.
   */
  public Quantity in(Unit other) {
    Unit joined = unit.isScale() ? scaled(other) : other;
    return new Quantity(
        text,
        numeral,
        number,
        decimals,
        joined,
        bound,
        upper,
        start,
        end,
        numeralStart,
        wellFormed);
  }

  private Unit scaled(Unit other) {
    if (other.symbol().startsWith(unit.symbol())) {
      return other;
    }
    BigDecimal factor = unit.factor().multiply(other.factor());
    return new Unit(unit.symbol() + other.symbol(), other.dimension(), other.base(), factor);
  }

  /** The same quantity found {@code offset} characters further on. */
  public Quantity shifted(int offset) {
    return new Quantity(
        text,
        numeral,
        number,
        decimals,
        unit,
        bound,
        upper,
        start + offset,
        end + offset,
        numeralStart + offset,
        wellFormed);
  }

  /** The number in base units (元, 平方米, …). */
  public BigDecimal amount() {
    return number.multiply(unit.factor());
  }

  /**
   * What the printed number can stand for, in base units. Whole counts and points are exact
   * whatever {@code rounding} says, unless the unit scales them (8万件); a number with 余 or 多 is open
   * away from zero within its last non-zero digit; 约 allows half of that digit either way.
   */
  public Interval interval(Rounding rounding) {
    Interval plain =
        switch (bound) {
          case AND_MORE -> Interval.printed(number, place(lastDigit()), Rounding.TRUNCATED);
          case ABOUT -> Interval.printed(number, place(lastDigit()), Rounding.ROUNDED);
          case RANGE -> new Interval(number, upper.orElse(number));
          case EXACT, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN ->
              Interval.printed(number, decimals, isExact() ? Rounding.NONE : rounding);
        };
    return unit.factor() == BigDecimal.ONE ? plain : plain.scaled(unit.factor());
  }

  private boolean isExact() {
    boolean count =
        unit.dimension() == Dimension.COUNT
            && decimals == 0
            && unit.factor().compareTo(BigDecimal.ONE) == 0;
    return count || unit.dimension() == Dimension.POINTS;
  }

  private static int place(BigDecimal step) {
    return step.stripTrailingZeros().scale();
  }

  /** One unit in the last digit that carries information: 200 → 100, 60 → 10, 31.5 → 0.1. */
  private BigDecimal lastDigit() {
    if (decimals > 0 || number.signum() == 0) {
      return BigDecimal.ONE.scaleByPowerOfTen(-decimals);
    }
    return BigDecimal.ONE.scaleByPowerOfTen(-number.stripTrailingZeros().scale());
  }
}
