package org.kaocheng.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Exact decimals as people read them; nothing here changes a figure that is still to be used. */
public final class Decimals {

  private Decimals() {}

  /** Without exponent and without trailing zeros: 1E+3 → 1000, 51.10 → 51.1. */
  public static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /** With exactly {@code places} decimal places, rounded half up (四舍五入). */
  public static String rounded(BigDecimal value, int places) {
    return value.setScale(places, RoundingMode.HALF_UP).toPlainString();
  }

  /** At most {@code places} decimal places, rounded half up, without trailing zeros. */
  public static String brief(BigDecimal value, int places) {
    return plain(value.setScale(places, RoundingMode.HALF_UP));
  }

  /**
   * The quotient with {@code places} decimal places, rounded half up.
   *
   * @throws ArithmeticException when the divisor is zero
   */
  public static BigDecimal divide(BigDecimal dividend, BigDecimal divisor, int places) {
    return dividend.divide(divisor, places, RoundingMode.HALF_UP);
  }
}
