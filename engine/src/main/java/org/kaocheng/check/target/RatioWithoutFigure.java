package org.kaocheng.check.target;

import java.util.List;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.evaluate.Target;
import org.kaocheng.source.Severity;

/** Indicators that are rates by name (节资率) with a result in words only; one finding in all. */
public final class RatioWithoutFigure implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "target.ratio-without-figure",
          Family.TARGET,
          Severity.WARNING,
          "比率指标没有数据",
          "比率指标要有分子、分母和结果，文字不能代替。",
          "补充计算公式、数据和结果。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Row> rows =
        Rows.of(
            examination,
            row ->
                row.label().endsWith("率")
                    && isWords(row.actual())
                    && row.target().quantities().isEmpty());
    return Aggregate.of(CARD, rows, "", "没有具体数据，只有文字。");
  }

  private static boolean isWords(Target actual) {
    return actual.quantities().isEmpty()
        && !actual.is(Target.Kind.BLANK)
        && !actual.is(Target.Kind.VERDICT)
        && actual.text().chars().noneMatch(Character::isDigit);
  }
}
