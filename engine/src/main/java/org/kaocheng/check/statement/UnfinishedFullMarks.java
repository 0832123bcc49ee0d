package org.kaocheng.check.statement;

import java.util.List;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Finding;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.source.Severity;

/** Work said to be unfinished beside a total score of 100; one finding in all. */
public final class UnfinishedFullMarks implements Rule {

  private static final RuleCard CARD =
      FullMarks.card("statement.unfinished-full-marks", Severity.WARNING, "有未完成事项仍自评满分");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    return FullMarks.against(examination, CARD, "unfinished", "文中称“%s”，尚有未完成事项，仍自评100分。");
  }
}
