package org.kaocheng.check.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.evaluate.Criterion;
import org.kaocheng.evaluate.CriterionParser;
import org.kaocheng.evaluate.Rubric;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Decimals;

/** The points of a checklist's items against the indicator's points. */
public final class ChecklistSum implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "score.checklist",
          Family.SCORE,
          Severity.WARNING,
          "评分要点分值合计与指标分值不符",
          "逐条给分的评分标准，各条分值之和应等于该指标的分值。",
          "请核对评分标准中各条的分值。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Form form : examination.reading().forms()) {
      for (Block block : Block.of(form)) {
        Indicator row = block.rows().getFirst();
        Rubric rubric = CriterionParser.parse(row.text(Column.CRITERION), block.worth());
        total(rubric)
            .filter(sum -> !block.shared() && sum.compareTo(block.worth()) != 0)
            .ifPresent(sum -> findings.add(finding(examination, row, rubric, sum)));
      }
    }
    return findings;
  }

  /** The sum of a list that is nothing but items with points. */
  private static Optional<BigDecimal> total(Rubric rubric) {
    boolean plain =
        rubric.criteria().stream()
            .allMatch(c -> c instanceof Criterion.Checklist || c instanceof Criterion.Note);
    return plain
        ? rubric
            .checklist()
            .filter(list -> list.items().size() > 1)
            .flatMap(Criterion.Checklist::total)
        : Optional.empty();
  }

  private static Finding finding(
      Examination examination, Indicator row, Rubric rubric, BigDecimal sum) {
    List<String> addends =
        rubric.checklist().orElseThrow().items().stream()
            .map(item -> Decimals.plain(item.points().orElseThrow()))
            .toList();
    return FindingBuilder.of(CARD)
        .message(
            "“%s”评分标准各条分值合计%s，该指标分值为%s。"
                .formatted(Rows.name(row), Rows.inPoints(sum), Rows.inPoints(rubric.points())))
        .stated(Rows.inPoints(rubric.points()))
        .expected(Rows.inPoints(sum))
        .formula(String.join("+", addends) + "=" + Decimals.plain(sum))
        .at(examination.evidence(Rows.place(row, Column.CRITERION)))
        .at(examination.evidence(Rows.place(row, Column.POINTS)))
        .build();
  }
}
