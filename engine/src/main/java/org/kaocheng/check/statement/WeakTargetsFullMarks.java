package org.kaocheng.check.statement;

import java.util.List;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Finding;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.source.Severity;

/** Targets admitted to be vague beside a total score of 100; one finding in all. */
public final class WeakTargetsFullMarks implements Rule {

  private static final RuleCard CARD =
      FullMarks.card("statement.weak-targets-full-marks", Severity.INFO, "承认指标设置不足仍自评满分");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    return FullMarks.against(
        examination, CARD, "target-setting-weak", "文中承认“%s”，却自评满分100分，得分依据需说明。");
  }
}
