package org.kaocheng.check.target;

import java.util.List;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.source.Severity;

/** Results given as an open bound (95%以上) that do not copy their target; one finding in all. */
public final class OpenResult implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "target.result-open",
          Family.TARGET,
          Severity.INFO,
          "完成值不是确数",
          "完成值是已经发生的结果，应当有确定的数值。",
          "填写实际统计的数值。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Row> open =
        Rows.of(
            examination,
            row -> row.actual().isOpen() && !row.actual().text().equals(row.target().text()));
    return Aggregate.of(CARD, open, "", "的完成值为范围而不是确数。");
  }
}
