package org.kaocheng.value;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * A unit of measure as written.
 *
 * @param symbol the unit as written, e.g. {@code 万元}, {@code 万㎡}, {@code 万件}
 * @param dimension what it measures
 * @param base the unit it is converted to, e.g. {@code 元}, {@code 平方米}, {@code 件}
 * @param factor how many base units one of this unit is; greater than zero
 */
public record Unit(String symbol, Dimension dimension, String base, BigDecimal factor) {

  /** The unit of a bare number. */
  public static final Unit NONE = new Unit("", Dimension.NONE, "", BigDecimal.ONE);

  public Unit {
    requireNonNull(symbol, "symbol is null");
    requireNonNull(dimension, "dimension is null");
    requireNonNull(base, "base is null");
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException("factor is not positive: " + factor);
    }
  }

  /**
   * Whether quantities in the two units may be added and compared after conversion to the base
   * unit.
   */
  public boolean comparableWith(Unit other) {
    return dimension == other.dimension && base.equals(other.base);
  }

  /**
   * Whether this is a scale word standing alone (万, 亿): it scales the number and leaves what is
   * counted to the context.
   */
  public boolean isScale() {
    return isNone() && factor.compareTo(BigDecimal.ONE) != 0;
  }

  /** Whether this is the unit of a bare number; a scale word alone names no unit either. */
  public boolean isNone() {
    return dimension == Dimension.NONE;
  }
}
