package org.kaocheng.extract;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Fact;
import org.kaocheng.value.Quantity;

/**
 * Whether figures agree as printed. Reading uses it to choose between several readings; what fails
 * is judged elsewhere.
 */
final class Agreement {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Agreement() {}

  /** Half a unit of the last digit, in base units; a whole unit leaves room for digits cut off. */
  private static BigDecimal slack(Quantity quantity) {
    return BigDecimal.ONE.movePointLeft(quantity.decimals()).multiply(quantity.unit().factor());
  }

  /** Whether the parts add up to the whole within what rounding explains. */
  static boolean sum(Fact whole, List<Fact> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal most = slack(whole.figure());
    for (Fact part : parts) {
      sum = sum.add(part.figure().amount());
      most = most.add(slack(part.figure()));
    }
    return sum.subtract(whole.figure().amount()).abs().multiply(BigDecimal.TWO).compareTo(most)
        <= 0;
  }

  /** Whether the printed difference is {@code now} less {@code base} or the reverse. */
  static boolean difference(Fact stated, Fact base, Fact now) {
    BigDecimal gap =
        now.figure()
            .amount()
            .subtract(base.figure().amount())
            .abs()
            .subtract(stated.figure().amount())
            .abs();
    BigDecimal most = slack(stated.figure()).add(slack(now.figure())).add(slack(base.figure()));
    return gap.multiply(BigDecimal.TWO).compareTo(most) <= 0;
  }

  /** Whether the printed percentage is {@code part} of {@code whole}. */
  static boolean percent(Fact stated, BigDecimal part, BigDecimal whole) {
    return percentage(part, whole).map(computed -> near(stated, computed)).orElse(false);
  }

  static boolean percent(Fact stated, Fact part, Fact whole) {
    return percent(stated, part.figure().amount(), whole.figure().amount());
  }

  /** Whether the printed percentage is the change from {@code base} to {@code now}, up or down. */
  static boolean growth(Fact stated, Fact base, Fact now) {
    return percent(
        stated,
        now.figure().amount().subtract(base.figure().amount()).abs(),
        base.figure().amount());
  }

  private static Optional<BigDecimal> percentage(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? Optional.empty()
        : Optional.of(part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64));
  }

  private static boolean near(Fact stated, BigDecimal computed) {
    BigDecimal unit = BigDecimal.ONE.movePointLeft(stated.figure().decimals());
    return computed.subtract(stated.figure().number()).abs().compareTo(unit) < 0;
  }
}
