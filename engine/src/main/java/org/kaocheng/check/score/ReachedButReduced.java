package org.kaocheng.check.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
import org.kaocheng.value.Decimals;

/** Points lost although the result is the target, in forms without a column for the reason. */
public final class ReachedButReduced implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "score.reached-but-reduced",
          Family.SCORE,
          Severity.WARNING,
          "完成目标仍被扣分",
          "完成值与指标值一致却扣了分，得分与完成情况不相符。",
          "请说明扣分原因，或更正完成值、得分。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Form form : examination.reading().forms()) {
      List<Indicator> rows = form.indicators().stream().filter(ReachedButReduced::applies).toList();
      if (!rows.isEmpty()) {
        findings.add(finding(examination, form, rows));
      }
    }
    return findings;
  }

  private static boolean applies(Indicator row) {
    String target = Rows.plain(row.text(Column.TARGET));
    String actual = Rows.plain(row.text(Column.ACTUAL));
    boolean reached =
        !actual.isEmpty()
            && (actual.equals(target) || ScoreWords.words("reached").contains(actual));
    return reached && row.cell(Column.REASON).isEmpty() && Rows.reduced(row) && !Rows.adjusts(row);
  }

  private static Finding finding(Examination examination, Form form, List<Indicator> rows) {
    BigDecimal lost =
        rows.stream()
            .map(row -> Rows.lost(row).orElseThrow())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    String list =
        rows.stream()
            .map(row ->
                "“%s”%s/%s"
                    .formatted(
                        Rows.name(row),
                        Decimals.plain(Rows.score(row).orElseThrow()),
                        Rows.inPoints(Rows.points(row).orElseThrow())))
            .collect(Collectors.joining("、"));
    FindingBuilder finding =
        FindingBuilder.of(CARD)
            .message(
                "%s有%d项指标完成值与指标值一致却共扣%s，未说明扣分原因：%s。"
                    .formatted(Rows.name(form), rows.size(), Rows.inPoints(lost), list))
            .stated(list);
    for (Indicator row : rows) {
      finding.at(examination.evidence(Rows.place(row, Column.SCORE)));
      finding.at(examination.evidence(Rows.place(row, Column.ACTUAL)));
      finding.at(examination.evidence(row.name().place()));
    }
    return finding.build();
  }
}
