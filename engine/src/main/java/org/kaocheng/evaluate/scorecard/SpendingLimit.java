package org.kaocheng.evaluate.scorecard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.kaocheng.evaluate.FormMoney;
import org.kaocheng.evaluate.PrintedFigures;
import org.kaocheng.evaluate.Target;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Indicator;
import org.kaocheng.value.Bound;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Quantity;

/** The money spent held against the limits that rows promise. */
final class SpendingLimit {

  private SpendingLimit() {}

  /**
   * Whether a limit was kept.
   *
   * @param kept whether it was, or the rounding of what is printed lets it be
   * @param share spending in per cent of the limit; empty for a limit of zero
   * @param words the comparison with its numbers
   * @param facts the figures used
   */
  record Kept(boolean kept, Optional<BigDecimal> share, String words, List<Fact> facts) {
    Kept {
      facts = List.copyOf(facts);
    }
  }

  /** Whether a target can limit the money spent; for no other need the money be looked up. */
  static boolean isIn(Target target) {
    return target.is(Target.Kind.BUDGET_LIMIT)
        || target.single().filter(SpendingLimit::isMoney).isPresent();
  }

  static boolean isMoney(Quantity quantity) {
    return quantity.unit().dimension() == Dimension.MONEY;
  }

  /**
   * Whether spending kept the limit that a row promises for all of it: the budget, or an amount
   * within a tenth of a budget. A limit for a part of the money (工资总额) or for each head says
   * nothing of the whole.
   */
  static Optional<Kept> kept(FormMoney money, Indicator row, Target target) {
    if (target.perHead() || money.spent().isEmpty() || isOfPart(target)) {
      return Optional.empty();
    }
    Fact spent = money.spent().get();
    if (target.is(Target.Kind.BUDGET_LIMIT)) {
      return money
          .limit(target)
          .map(fact ->
              held(
                  spent,
                  PrintedFigures.interval(fact).upper(),
                  fact.period().basis().label() + fact.figure().text(),
                  List.of(spent, fact)));
    }
    return target
        .single()
        .filter(SpendingLimit::isMoney)
        .filter(limit -> limit.bound() == Bound.AT_MOST || limit.bound() == Bound.LESS_THAN)
        .filter(limit -> target.every() == Target.Every.UNSTATED && row.path().contains("成本"))
        .filter(limit -> money.isNearBudget(limit.amount()))
        .map(limit -> held(spent, limit.amount(), target.text(), List.of(spent)));
  }

  private static boolean isOfPart(Target target) {
    return target.text().contains("工资");
  }

  private static Kept held(Fact spent, BigDecimal limit, String words, List<Fact> facts) {
    boolean kept = PrintedFigures.interval(spent).lower().compareTo(limit) <= 0;
    Optional<BigDecimal> share =
        limit.signum() <= 0
            ? Optional.empty()
            : Optional.of(
                spent
                    .figure()
                    .amount()
                    .multiply(BigDecimal.valueOf(100))
                    .divide(limit, MathContext.DECIMAL128));
    String comparison = "实际支出" + spent.figure().text() + (kept ? "未超过" : "超过") + words;
    return new Kept(kept, share, comparison, facts);
  }
}
