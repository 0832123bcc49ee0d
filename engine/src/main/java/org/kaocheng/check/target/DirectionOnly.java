package org.kaocheng.check.target;

import java.util.List;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.evaluate.Target;
import org.kaocheng.source.Severity;

/** Targets that only name a direction (增加, 有所提高) and have no measured result either. */
public final class DirectionOnly implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "target.direction-only",
          Family.TARGET,
          Severity.INFO,
          "指标值不可衡量",
          "只写“增加”“提高”而没有幅度，无法判断完成程度。",
          "写明比较的基数和幅度。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Row> rows =
        Rows.of(
            examination,
            row -> row.target().is(Target.Kind.DIRECTION) && !row.actual().isAbsolute());
    return Aggregate.of(CARD, rows, "", "的指标值只写增减方向，不可衡量。");
  }
}
