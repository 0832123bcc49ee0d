package org.kaocheng.scheme.pack;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How a part of a step counts: the three readings of 每超过一个百分点. */
public enum Steps {
  PROPORTIONAL("按比例"),
  WHOLE_DOWN("满一个点才扣"),
  WHOLE_UP("不足一个点按一个点");

  /** Well beyond any printed precision, so that a product with it shows no rounding. */
  private static final MathContext EXACT = MathContext.DECIMAL128;

  private final String label;

  Steps(String label) {
    this.label = label;
  }

  /** The Chinese name of the reading. */
  public String label() {
    return label;
  }

  /** The number of steps in a distance, which is not negative. */
  public BigDecimal count(BigDecimal distance, BigDecimal per) {
    BigDecimal steps = per.compareTo(BigDecimal.ONE) == 0 ? distance : distance.divide(per, EXACT);
    return switch (this) {
      case PROPORTIONAL -> steps;
      case WHOLE_DOWN -> steps.setScale(0, RoundingMode.FLOOR);
      case WHOLE_UP -> steps.setScale(0, RoundingMode.CEILING);
    };
  }
}
