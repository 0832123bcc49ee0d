package org.kaocheng.check.target;

import java.util.List;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.evaluate.Target;
import org.kaocheng.source.Severity;

/**
 * Indicators under 数量指标 without a number in name, target or result; one finding in all. A budget
 * limit or a deadline can be checked and is left alone.
 */
public final class QuantityWithoutNumber implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "target.quantity-without-number",
          Family.TARGET,
          Severity.WARNING,
          "数量指标没有数值",
          "数量指标没有数值就无法考核完成与否。",
          "为数量指标设定可计量的指标值，或归入质量等其他指标。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Row> rows = Rows.of(examination, QuantityWithoutNumber::lacksNumber);
    return Aggregate.of(CARD, rows, "数量指标", "没有量化数值。");
  }

  private static boolean lacksNumber(Row row) {
    return row.indicator().level2().contains("数量")
        && row.target().quantities().isEmpty()
        && !row.target().is(Target.Kind.BLANK)
        && !row.target().is(Target.Kind.BUDGET_LIMIT)
        && !row.target().is(Target.Kind.DEADLINE)
        && row.label().chars().noneMatch(Character::isDigit)
        && !row.actual().isAbsolute();
  }
}
