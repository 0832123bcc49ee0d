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

/** Full points for rates that stand nowhere in the report. */
public final class UnsupportedScore implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "score.unsupported",
          Family.SCORE,
          Severity.INFO,
          "计分无数据支撑",
          "比率类指标得满分而文中没有数据，得分无法核实。",
          "请在完成值或正文中补充计算这些比率的数据。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Rescoring> rows =
        Rescoring.all(examination).stream()
            .filter(row -> row.values().isEmpty() && Rows.full(row.row()))
            .filter(row -> row.row().text(Column.ACTUAL).chars().noneMatch(Character::isDigit))
            .toList();
    return Rescoring.byForm(examination, rows, (form, mine) -> finding(examination, form, mine));
  }

  private static Finding finding(Examination examination, Form form, List<Rescoring> rows) {
    String list =
        rows.stream()
            .map(row -> "“%s”%s".formatted(Rows.name(row.row()), Rows.inPoints(row.score())))
            .collect(Collectors.joining("、"));
    FindingBuilder finding =
        FindingBuilder.of(CARD)
            .message("%s有%d项比率指标得满分，文中没有可供核算的数据：%s。".formatted(Rows.name(form), rows.size(), list));
    for (Rescoring row : rows) {
      finding.at(examination.evidence(Rows.place(row.row(), Column.SCORE)));
      if (!row.row().text(Column.CRITERION).isEmpty()) {
        finding.at(examination.evidence(Rows.place(row.row(), Column.CRITERION)));
      }
    }
    return finding.build();
  }
}
