package org.kaocheng.check.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.evaluate.TargetComparison;
import org.kaocheng.evaluate.TargetSense;
import org.kaocheng.fact.Indicator;
import org.kaocheng.scheme.Lexicon;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Patterns;
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
              "核对完成值和得分；确应得满分的，写明评分依据。")
          .yieldingTo("target.limit-exceeded");

  private static final TargetComparison OPEN =
      new TargetComparison(TargetComparison.Outcome.NOT_COMPARABLE, "");

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
      if (Patterns.matches(row.target().text(), ".*百分[之比].*")) {
        continue;
      }
      Quantity target = row.target().single().get();
      Quantity result = row.actual().single().get();
      TargetComparison comparison =
          sense(examination.lexicon(), row)
              .map(sense -> TargetComparison.of(target, result, sense))
              .orElse(OPEN);
      boolean explained = !row.indicator().text(Indicator.Column.REASON).isBlank();
      if (comparison.outcome() == TargetComparison.Outcome.MISSED && !explained) {
        findings.add(finding(row, comparison));
      }
    }
    return findings;
  }

  /**
   * What a target without an operator asks for in this row; empty where it cannot be told: spans of
   * time, percentages in rows on cost.
   */
  static Optional<TargetComparison.Sense> sense(Lexicon lexicon, Row row) {
    return row.target()
        .single()
        .map(target ->
            TargetSense.of(
                lexicon, row.label() + row.target().text(), row.kind() == Row.RowKind.COST, target))
        .orElse(Optional.of(TargetComparison.Sense.AT_LEAST));
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
