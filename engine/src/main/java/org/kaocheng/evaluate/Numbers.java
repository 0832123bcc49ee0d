package org.kaocheng.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How numbers are shown to people. */
public final class Numbers {

  private Numbers() {}

  /** The number without trailing zeros: 3.00 as 3, 0.50 as 0.5. */
  public static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** The number rounded half up to two places, without trailing zeros. */
  public static String brief(BigDecimal number) {
    return plain(number.setScale(2, RoundingMode.HALF_UP));
  }
}
