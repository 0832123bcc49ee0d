package org.kaocheng.check.score;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.source.Severity;

/** Several indicators under one printed number of points. */
public final class SharedPoints implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "score.shared-points",
          Family.SCORE,
          Severity.INFO,
          "多项指标共用分值",
          "几项指标共用一个分值时，看不出每项各应得多少分。",
          "请为每项指标分别设定分值。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Form form : examination.reading().forms()) {
      Block.of(form).stream()
          .filter(Block::shared)
          .forEach(block -> findings.add(finding(examination, block)));
    }
    return findings;
  }

  private static Finding finding(Examination examination, Block block) {
    FindingBuilder finding =
        FindingBuilder.of(CARD)
            .message(
                "“%s”%d项指标共%s，未分别设定分值。"
                    .formatted(block.name(), block.rows().size(), Rows.inPoints(block.worth())))
            .stated(Rows.inPoints(block.worth()))
            .at(examination.evidence(block.points()));
    for (Indicator row : block.rows()) {
      finding.at(examination.evidence(Rows.place(row, Column.POINTS)));
    }
    return finding.build();
  }
}
