package org.kaocheng.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.kaocheng.result.ResultColumn.Type;

/** Figures as columns hold them. */
final class Figures {

  private Figures() {}

  /** The figure with the column's decimals; null when it has more, or too many digits. */
  static @Nullable BigDecimal exact(BigDecimal figure) {
    BigDecimal plain = figure.stripTrailingZeros();
    return plain.scale() > Type.PLACES ? null : fitting(plain.setScale(Type.PLACES));
  }

  /** The lower end of a range, rounded down to the column's decimals. */
  static @Nullable BigDecimal floor(BigDecimal figure) {
    return fitting(figure.setScale(Type.PLACES, RoundingMode.FLOOR));
  }

  /** The upper end of a range, rounded up. */
  static @Nullable BigDecimal ceiling(BigDecimal figure) {
    return fitting(figure.setScale(Type.PLACES, RoundingMode.CEILING));
  }

  private static @Nullable BigDecimal fitting(BigDecimal figure) {
    return figure.precision() > Type.DIGITS ? null : figure;
  }
}
