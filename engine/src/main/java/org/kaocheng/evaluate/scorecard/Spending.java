package org.kaocheng.evaluate.scorecard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaocheng.evaluate.PrintedFigures;
import org.kaocheng.evaluate.Target;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Indicator;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.value.Bound;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Quantity;

/**
 * The money of the department or project, held against limits that rows promise.
 *
 * @param original the budget at the start of the year
 * @param adjusted the budget after changes
 * @param spent what was spent
 */
record Spending(Optional<Fact> original, Optional<Fact> adjusted, Optional<Fact> spent) {

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

  /** The money of whom the figures are. */
  static Spending of(Printings figures) {
    boolean project = figures.subject().isProject();
    String budget = project ? "project.budget" : "expenditure.total";
    String spent = project ? "project.expenditure" : "expenditure.total";
    return new Spending(
        figure(figures, budget, Basis.ORIGINAL_BUDGET),
        figure(figures, budget, Basis.ADJUSTED_BUDGET),
        figure(figures, spent, Basis.FINAL_ACCOUNTS));
  }

  /** The figure, when it is not printed in several values. */
  private static Optional<Fact> figure(Printings figures, String concept, Basis basis) {
    List<Fact> found =
        figures.of(new Formula.Reference(concept, concept, 0, Optional.of(basis), 0, 0));
    return found.size() == 1
        ? Optional.of(found.getFirst()).filter(fact -> isMoney(fact.figure()))
        : Optional.empty();
  }

  /** Whether a target can limit the money spent; for no other need the money be looked up. */
  static boolean isLimited(Target target) {
    return target.is(Target.Kind.BUDGET_LIMIT)
        || target.single().filter(Spending::isMoney).isPresent();
  }

  static boolean isMoney(Quantity quantity) {
    return quantity.unit().dimension() == Dimension.MONEY;
  }

  /**
   * Whether spending kept the limit that a row promises for all of it: the budget, or an amount
   * within a tenth of a budget. A limit for a part of the money (工资总额) or for each head says
   * nothing of the whole.
   */
  Optional<Kept> kept(Indicator row, Target target) {
    if (target.perHead() || spent.isEmpty() || ofPart(target)) {
      return Optional.empty();
    }
    if (target.is(Target.Kind.BUDGET_LIMIT)) {
      return budget(target)
          .map(fact ->
              held(
                  PrintedFigures.interval(fact).upper(),
                  fact.period().basis().label() + fact.figure().text(),
                  List.of(spent.get(), fact)));
    }
    return target
        .single()
        .filter(Spending::isMoney)
        .filter(limit -> limit.bound() == Bound.AT_MOST || limit.bound() == Bound.LESS_THAN)
        .filter(limit -> target.every() == Target.Every.UNSTATED && row.path().contains("成本"))
        .filter(limit -> nearBudget(limit.amount()))
        .map(limit -> held(limit.amount(), target.text(), List.of(spent.get())));
  }

  private static boolean ofPart(Target target) {
    return target.text().contains("工资");
  }

  /** The budget at the start of the year where it is named, else the greater of the two. */
  private Optional<Fact> budget(Target target) {
    Stream<Fact> budgets =
        target.original() ? original.stream() : Stream.concat(original.stream(), adjusted.stream());
    return budgets.reduce((one, other) -> amount(one).compareTo(amount(other)) >= 0 ? one : other);
  }

  private boolean nearBudget(BigDecimal limit) {
    return Stream.concat(original.stream(), adjusted.stream())
        .map(Spending::amount)
        .anyMatch(
            budget -> budget.subtract(limit).abs().multiply(BigDecimal.TEN).compareTo(budget) <= 0);
  }

  private static BigDecimal amount(Fact fact) {
    return fact.figure().amount();
  }

  private Kept held(BigDecimal limit, String words, List<Fact> facts) {
    Fact all = spent.orElseThrow();
    boolean kept = PrintedFigures.interval(all).lower().compareTo(limit) <= 0;
    Optional<BigDecimal> share =
        limit.signum() <= 0
            ? Optional.empty()
            : Optional.of(
                amount(all)
                    .multiply(BigDecimal.valueOf(100))
                    .divide(limit, MathContext.DECIMAL128));
    String comparison = "实际支出" + all.figure().text() + (kept ? "未超过" : "超过") + words;
    return new Kept(kept, share, comparison, new ArrayList<>(facts));
  }
}
