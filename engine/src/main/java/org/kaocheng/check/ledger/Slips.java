package org.kaocheng.check.ledger;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.kaocheng.fact.Expression;
import org.kaocheng.fact.Fact;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Quantity;

/** Tells how a hand came from the right figure to the printed one. */
final class Slips {

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private Slips() {}

  /** The plainest slip that leads from {@code right} (base units) to the printed figure. */
  static Repair.Slip of(Fact fact, BigDecimal right, List<Evaluation> mended, Figures all) {
    Quantity printed = fact.figure();
    BigDecimal amount = printed.amount();
    if (printed.unit().dimension() == Dimension.MONEY && power(amount, right, TEN_THOUSAND)) {
      return Repair.Slip.UNIT;
    }
    if (shifted(amount, right)) {
      return Repair.Slip.POWER_OF_TEN;
    }
    String was = digits(printed.number(), printed.decimals());
    String is =
        digits(
            right.divide(printed.unit().factor(), 20, java.math.RoundingMode.HALF_UP),
            printed.decimals());
    if (was.length() == is.length()) {
      int different = different(was, is);
      if (different == 2 && sorted(was).equals(sorted(is))) {
        return Repair.Slip.TRANSPOSED;
      }
      if (different == 1) {
        return Repair.Slip.DIGIT;
      }
    }
    return addends(fact, amount.subtract(right), mended, all);
  }

  /** Whether the decimal point of one amount is one to three places off the other's. */
  static boolean shifted(BigDecimal amount, BigDecimal right) {
    return power(amount, right, BigDecimal.TEN)
        || power(amount, right, BigDecimal.valueOf(100))
        || power(amount, right, BigDecimal.valueOf(1000));
  }

  private static Repair.Slip addends(
      Fact fact, BigDecimal surplus, List<Evaluation> mended, Figures all) {
    for (Evaluation evaluation : mended) {
      boolean whole =
          evaluation.claim().stated().equals(fact)
              && evaluation.claim().computed() instanceof Expression.Sum;
      for (Fact part : whole ? evaluation.claim().computed().facts() : List.<Fact>of()) {
        if (part.figure().amount().compareTo(surplus) == 0) {
          return Repair.Slip.ADDEND_TWICE;
        }
        if (part.figure().amount().compareTo(surplus.negate()) == 0) {
          return Repair.Slip.ADDEND_LEFT_OUT;
        }
      }
    }
    return all.copied(fact) ? Repair.Slip.COPIED : Repair.Slip.OTHER;
  }

  private static boolean power(BigDecimal a, BigDecimal b, BigDecimal factor) {
    if (a.signum() == 0 || b.signum() == 0) {
      return false;
    }
    BigDecimal tolerance = b.abs().max(a.abs()).movePointLeft(4);
    return a.multiply(factor).subtract(b).abs().compareTo(tolerance) <= 0
        || b.multiply(factor).subtract(a).abs().compareTo(tolerance) <= 0;
  }

  private static String digits(BigDecimal number, int decimals) {
    return number.abs().setScale(decimals, java.math.RoundingMode.HALF_UP).toPlainString();
  }

  private static int different(String a, String b) {
    int different = 0;
    for (int i = 0; i < a.length(); i++) {
      different += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return different;
  }

  private static String sorted(String text) {
    char[] letters = text.toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }
}
