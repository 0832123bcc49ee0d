package org.kaocheng.check.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.kaocheng.evaluate.Target;
import org.kaocheng.fact.Fact;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Quantity;

/** Amounts of money as findings print them. */
public final class Amounts {

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Amounts() {}

  /**
   * The amount in 元: of a money quantity, or of a number that ends in 万 (每月不超过10万), which in a row
   * on costs is money.
   */
  public static Optional<BigDecimal> yuan(Quantity quantity) {
    if (quantity.unit().dimension() == Dimension.MONEY) {
      return Optional.of(quantity.amount());
    }
    boolean tenThousands = quantity.unit().symbol().equals("万") || quantity.text().endsWith("万");
    if (!tenThousands || quantity.unit().dimension() == Dimension.PERCENT) {
      return Optional.empty();
    }
    return Optional.of(quantity.number().multiply(TEN_THOUSAND));
  }

  /** The single amount of money in a target, in 元. */
  public static Optional<BigDecimal> yuan(Target target) {
    return target.single().flatMap(Amounts::yuan);
  }

  /** Written in 万元 with two to four decimals, half up. */
  public static String wan(BigDecimal yuan) {
    BigDecimal wan = yuan.divide(TEN_THOUSAND);
    int decimals = Math.clamp(wan.stripTrailingZeros().scale(), 0, 4);
    return wan.setScale(decimals, RoundingMode.HALF_UP).toPlainString() + "万元";
  }

  /** A quantity as printed: numeral and unit. */
  public static String printed(Quantity quantity) {
    return quantity.numeral() + quantity.unit().symbol();
  }

  /** The figure of a fact as printed: numeral and unit. */
  public static String printed(Fact fact) {
    return printed(fact.figure());
  }

  /** Part ÷ whole × 100 with two decimals, half up, and the sign. */
  public static String percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP).toPlainString() + "%";
  }

  /** The quotient with two decimals, half up. */
  public static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
    return dividend.divide(divisor, 2, RoundingMode.HALF_UP);
  }
}
