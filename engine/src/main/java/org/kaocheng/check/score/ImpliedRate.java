package org.kaocheng.check.score;

import java.util.List;
import java.util.stream.Collectors;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.source.Severity;

/** Reduced scores whose rate stands nowhere: what rate they imply. */
public final class ImpliedRate implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "score.implied-rate",
          Family.SCORE,
          Severity.WARNING,
          "扣分无数据支撑",
          "扣了分却没有列出比率，审核人只能从得分倒推。",
          "请补充该项比率的计算数据和扣分原因。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Rescoring> rows =
        Rescoring.all(examination).stream()
            .filter(row -> row.values().isEmpty() && Rows.reduced(row.row()))
            .filter(row -> row.implied().isPresent() && !explained(row))
            .filter(row -> !StanceScore.contradicts(examination, row))
            .toList();
    return Rescoring.byForm(examination, rows, (form, mine) -> finding(examination, form, mine));
  }

  /** Whether the row's result or reason prints a figure. */
  private static boolean explained(Rescoring row) {
    String words = row.row().text(Column.ACTUAL) + row.row().text(Column.REASON);
    return words.chars().anyMatch(Character::isDigit);
  }

  private static Finding finding(Examination examination, Form form, List<Rescoring> rows) {
    String list =
        rows.stream()
            .map(row ->
                "“%s”得%s（分值%s，推算比率为%s）"
                    .formatted(
                        Rows.name(row.row()),
                        Rows.inPoints(row.score()),
                        Rows.inPoints(row.rubric().points()),
                        row.implied().orElseThrow()))
            .collect(Collectors.joining("、"));
    FindingBuilder finding =
        FindingBuilder.of(CARD)
            .message("%s：%s，文中没有相应数据，也未说明扣分原因。".formatted(Rows.name(form), list));
    for (Rescoring row : rows) {
      finding.at(examination.evidence(Rows.place(row.row(), Column.SCORE)));
      finding.at(examination.evidence(Rows.place(row.row(), Column.CRITERION)));
    }
    return finding.build();
  }
}
