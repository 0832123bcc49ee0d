package org.kaocheng.check.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.evaluate.TargetComparison;
import org.kaocheng.evaluate.scorecard.Scorecard;
import org.kaocheng.fact.Indicator;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Quantity;

/**
 * Counted results so far above their target that the scheme asks for a reason, without one; one
 * finding in all. Targets below 5 are left alone: there one more is much.
 */
public final class Overachieved implements Rule {

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
    Optional<BigDecimal> limit =
        examination
            .scorecard()
            .flatMap(Scorecard::scheme)
            .flatMap(scheme -> scheme.policy().overAchievement());
    if (limit.isEmpty()) {
      return List.of();
    }
    BigDecimal factor = limit.get().movePointLeft(2);
    List<Row> rows =
        Rows.of(
            examination,
            row ->
                TargetMissed.sense(examination.lexicon(), row)
                    .filter(sense -> isFarAbove(row, sense, factor))
                    .isPresent());
    if (rows.isEmpty()) {
      return List.of();
    }
    FindingBuilder builder =
        FindingBuilder.of(CARD)
            .message(
                "%s的完成值达到指标值的%s%%以上，未说明原因。"
                    .formatted(Naming.rows(rows), Decimals.plain(limit.get())));
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

  private static boolean isFarAbove(Row row, TargetComparison.Sense sense, BigDecimal factor) {
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
        && result.amount().compareTo(target.amount().multiply(factor)) >= 0
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
