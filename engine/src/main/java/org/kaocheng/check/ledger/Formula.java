package org.kaocheng.check.ledger;

import java.math.BigDecimal;
import java.util.List;
import org.kaocheng.fact.Expression;
import org.kaocheng.fact.Fact;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.Unit;

/** Writes formulas with the numbers put in. */
public final class Formula {

  private static final int MOST_TERMS = 20;

  private Formula() {}

  /** The expression with numbers: 98÷110×100%. */
  public static String of(Expression expression) {
    return switch (expression) {
      case Expression.Figure(Fact fact) -> number(fact.figure());
      case Expression.Constant(BigDecimal number, String meaning) ->
          Decimals.plain(number) + "（" + meaning + "）";
      case Expression.Sum(List<Expression.Term> terms) -> sum(terms);
      case Expression.Quotient(Expression numerator, Expression denominator, BigDecimal factor) ->
          bracket(numerator)
              + "÷"
              + bracket(denominator)
              + (factor.compareTo(BigDecimal.valueOf(100)) == 0 ? "×100%" : "");
      case Expression.Product(Expression left, Expression right) ->
          bracket(left) + "×" + bracket(right);
    };
  }

  private static String bracket(Expression expression) {
    return expression instanceof Expression.Sum ? "（" + of(expression) + "）" : of(expression);
  }

  private static String sum(List<Expression.Term> terms) {
    StringBuilder sum = new StringBuilder();
    for (int i = 0; i < terms.size(); i++) {
      if (i == MOST_TERMS) {
        sum.append("＋…（共").append(terms.size()).append("项）");
        break;
      }
      Expression.Term term = terms.get(i);
      sum.append(term.negative() ? "－" : i == 0 ? "" : "＋").append(bracket(term.operand()));
    }
    return sum.toString();
  }

  /** A quantity's number, with its unit when that is not the usual 万元. */
  private static String number(Quantity quantity) {
    boolean plain =
        quantity.unit().symbol().equals("万元") || quantity.unit().dimension() != Dimension.MONEY;
    return quantity.numeral().isEmpty()
        ? Decimals.plain(quantity.number())
        : Decimals.plain(quantity.number()) + (plain ? "" : quantity.unit().symbol());
  }

  /**
   * An amount in base units as it would be printed in the unit and with the decimals of another
   * quantity, at least two for money and rates.
   */
  public static String printed(BigDecimal amount, Quantity like) {
    Unit unit = like.unit();
    BigDecimal number = amount.divide(unit.factor(), 20, java.math.RoundingMode.HALF_UP);
    int least = unit.dimension() == Dimension.COUNT || unit.dimension() == Dimension.POINTS ? 0 : 2;
    int places = Math.max(least, like.decimals());
    String digits =
        like.decimals() > least || unit.dimension() == Dimension.PERCENT
            ? Decimals.rounded(number, places)
            : Decimals.brief(number, Math.max(places, 2));
    return digits + (unit.isNone() ? "" : unit.symbol());
  }

  /** A quantity as printed with its unit. */
  public static String printed(Quantity quantity) {
    String number =
        quantity.numeral().isEmpty() ? Decimals.plain(quantity.number()) : quantity.numeral();
    return number + (quantity.unit().isNone() ? "" : quantity.unit().symbol());
  }
}
