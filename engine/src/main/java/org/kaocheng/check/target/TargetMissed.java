package org.kaocheng.check.target;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.evaluate.TargetComparison;
import org.kaocheng.fact.Indicator;
import org.kaocheng.scheme.Lexicon;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Quantity;

/** A row whose own result falls short of its own target, and yet has full marks. */
public final class TargetMissed implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "target.missed",
          Family.TARGET,
          Severity.WARNING,
          "未达目标仍得满分",
          "完成值未达到指标值的，一般应当按比例或者按评分标准扣分。",
          "核对完成值和得分；确应得满分的，写明评分依据。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Row row : Rows.of(examination, Row::hasFullMarks)) {
      if (row.target().single().isEmpty() || row.actual().single().isEmpty()) {
        continue;
      }
      Quantity target = row.target().single().get();
      Quantity result = row.actual().single().get();
      TargetComparison comparison =
          TargetComparison.of(target, result, sense(examination.lexicon(), row));
      boolean explained = !row.indicator().text(Indicator.Column.REASON).isBlank();
      if (comparison.outcome() == TargetComparison.Outcome.MISSED && !explained) {
        findings.add(finding(row, comparison));
      }
    }
    return findings;
  }

  /** What a target without an operator asks for in this row. */
  static TargetComparison.Sense sense(Lexicon lexicon, Row row) {
    boolean less =
        row.kind() == Row.RowKind.COST
            || row.kind() == Row.RowKind.TIME
            || lexicon.words("statements.lower-better").stream()
                .anyMatch((row.label() + row.target().text())::contains);
    return less ? TargetComparison.Sense.AT_MOST : TargetComparison.Sense.AT_LEAST;
  }

  private static Finding finding(Row row, TargetComparison comparison) {
    return FindingBuilder.of(CARD)
        .message(
            row.title()
                + "目标为“"
                + row.target().text()
                + "”，完成值为“"
                + row.actual().text()
                + "”，未达到目标却得满分，未说明原因。")
        .stated(row.actual().text())
        .expected(row.target().text())
        .formula(comparison.formula())
        .at(row.actualPlace())
        .at(row.targetPlace())
        .build();
  }
}
