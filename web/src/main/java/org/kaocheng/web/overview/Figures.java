package org.kaocheng.web.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.kaocheng.value.Interval;

/** Figures as the overview shows them. */
final class Figures {

  private static final int DECIMALS = 2;
  private static final int TEN_THOUSAND = 4;

  private Figures() {}

  /** The lower end, rounded down to two decimals. */
  static BigDecimal lower(Interval score) {
    return tidy(score.lower().setScale(DECIMALS, RoundingMode.FLOOR));
  }

  /** The upper end, rounded up to two decimals. */
  static BigDecimal upper(Interval score) {
    return tidy(score.upper().setScale(DECIMALS, RoundingMode.CEILING));
  }

  /** Both ends; one where they are the same. */
  static String told(Interval score) {
    BigDecimal lower = lower(score);
    BigDecimal upper = upper(score);
    return lower.compareTo(upper) == 0
        ? lower.toPlainString()
        : lower.toPlainString() + "–" + upper.toPlainString();
  }

  /** 元 as 万元. */
  static Optional<BigDecimal> tenThousands(Optional<BigDecimal> amount) {
    return amount.map(yuan -> tidy(yuan.movePointLeft(TEN_THOUSAND)));
  }

  private static BigDecimal tidy(BigDecimal number) {
    BigDecimal brief = number.stripTrailingZeros();
    return brief.scale() < 0 ? brief.setScale(0) : brief;
  }
}
