package org.kaocheng.check.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.check.Evidence;
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
import org.kaocheng.value.Bound;
import org.kaocheng.value.Dimension;
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

  private static final TargetComparison OPEN =
      new TargetComparison(TargetComparison.Outcome.NOT_COMPARABLE, "");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    List<Evidence> told =
        new LimitExceeded()
            .check(examination).stream().flatMap(each -> each.evidence().stream()).toList();
    for (Row row : Rows.of(examination, Row::hasFullMarks)) {
      if (row.target().single().isEmpty() || row.actual().single().isEmpty()) {
        continue;
      }
      if (row.target().text().matches(".*百分[之比].*")) {
        continue;
      }
      Quantity target = row.target().single().get();
      Quantity result = row.actual().single().get();
      TargetComparison comparison =
          sense(examination.lexicon(), row)
              .map(sense -> TargetComparison.of(target, result, sense))
              .orElse(OPEN);
      boolean explained = !row.indicator().text(Indicator.Column.REASON).isBlank();
      boolean apart = !told.contains(row.actualPlace());
      if (comparison.outcome() == TargetComparison.Outcome.MISSED && !explained && apart) {
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
    String words = row.label() + row.target().text();
    boolean more = lexicon.words("statements.higher-better").stream().anyMatch(words::contains);
    boolean less = lexicon.words("statements.lower-better").stream().anyMatch(words::contains);
    Optional<Quantity> target = row.target().single();
    if (target.filter(q -> q.bound() != Bound.EXACT).isPresent()) {
      return Optional.of(TargetComparison.Sense.AT_LEAST);
    }
    return switch (target.map(q -> q.unit().dimension()).orElse(Dimension.NONE)) {
      case DURATION, CALENDAR -> Optional.empty();
      case MONEY -> cost(row, less);
      case PERCENT -> percent(row, more, less);
      case COUNT, AREA, LENGTH, MASS, POINTS, PERCENTAGE_POINT, NONE ->
          Optional.of(less ? TargetComparison.Sense.AT_MOST : TargetComparison.Sense.AT_LEAST);
    };
  }

  private static Optional<TargetComparison.Sense> cost(Row row, boolean less) {
    return row.kind() == Row.RowKind.COST || less
        ? Optional.of(TargetComparison.Sense.AT_MOST)
        : Optional.empty();
  }

  private static Optional<TargetComparison.Sense> percent(Row row, boolean more, boolean less) {
    if (row.kind() == Row.RowKind.COST || more && less) {
      return Optional.empty();
    }
    return Optional.of(less ? TargetComparison.Sense.AT_MOST : TargetComparison.Sense.AT_LEAST);
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
