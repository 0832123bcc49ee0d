package org.kaocheng.check.target;

import java.math.BigDecimal;
import java.util.List;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.evaluate.TargetComparison;
import org.kaocheng.fact.Indicator;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Quantity;

/**
 * Counted results at or above 150 % of their target without a reason; one finding in all. Targets
 * below 5 are left alone: there one more is much.
 */
public final class Overachieved implements Rule {

  private static final BigDecimal FACTOR = new BigDecimal("1.5");
  private static final BigDecimal LEAST = BigDecimal.valueOf(5);

  private static final RuleCard CARD =
      new RuleCard(
          "target.overachieved",
          Family.TARGET,
          Severity.WARNING,
          "完成值大幅超过指标值",
          "超额过多往往说明指标值设定偏低。",
          "说明超额完成的原因，下年度合理设定指标值。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Row> rows =
        Rows.of(examination, row -> isFarAbove(row, TargetMissed.sense(examination.lexicon(), row)));
    if (rows.isEmpty()) {
      return List.of();
    }
    FindingBuilder builder =
        FindingBuilder.of(CARD).message(Naming.rows(rows) + "的完成值超过指标值50%以上，未说明原因。");
    for (Row row : rows) {
      builder.at(row.actualPlace()).at(row.targetPlace());
    }
    Row first = rows.getFirst();
    return List.of(
        builder
            .stated(first.actual().text())
            .expected(first.target().text())
            .formula(formula(first))
            .build());
  }

  private static boolean isFarAbove(Row row, TargetComparison.Sense sense) {
    if (row.target().single().isEmpty() || row.actual().single().isEmpty()) {
      return false;
    }
    Quantity target = row.target().single().get();
    Quantity result = row.actual().single().get();
    return target.unit().dimension() == Dimension.COUNT
        && sense == TargetComparison.Sense.AT_LEAST
        && target.unit().comparableWith(result.unit())
        && target.amount().compareTo(LEAST) >= 0
        && TargetComparison.of(target, result, sense).outcome() == TargetComparison.Outcome.MET
        && result.amount().compareTo(target.amount().multiply(FACTOR)) >= 0
        && row.indicator().text(Indicator.Column.REASON).isBlank();
  }

  private static String formula(Row row) {
    Quantity target = row.target().single().orElseThrow();
    Quantity result = row.actual().single().orElseThrow();
    return Amounts.printed(result)
        + "÷"
        + Amounts.printed(target)
        + "×100%="
        + Amounts.percent(result.amount(), target.amount());
  }
}
