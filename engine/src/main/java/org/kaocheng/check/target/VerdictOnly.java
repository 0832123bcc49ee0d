package org.kaocheng.check.target;

import java.util.List;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.evaluate.Target;
import org.kaocheng.source.Severity;

/** Targets with a number whose result only says 达标 or 已完成; one finding in all. */
public final class VerdictOnly implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "target.verdict-only",
          Family.TARGET,
          Severity.WARNING,
          "定量目标未填实际完成值",
          "定量目标要用实际数值说明是否完成。",
          "逐项填写实际完成数。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Row> rows =
        Rows.of(
            examination,
            row -> row.target().is(Target.Kind.NUMBER) && row.actual().is(Target.Kind.VERDICT));
    return Aggregate.of(CARD, rows, "", "为定量目标，完成情况只填“达标”“完成”等，未填实际完成值。");
  }
}
