package org.kaocheng.check.score;

import java.util.List;
import java.util.stream.Collectors;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.evaluate.RateValue;
import org.kaocheng.evaluate.ScoreReading;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Interval;

/** A score against the indicator's printed criterion and the report's own figures. */
public final class CriterionScore implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "score.criterion",
          Family.SCORE,
          Severity.ERROR,
          "得分与评分标准不符",
          "评分标准和基础数据都在报告中，得分应能据此算出。",
          "请按评分标准和表内数据重新计算该项得分，或说明所用数据。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    return Rescoring.all(examination).stream()
        .filter(Rescoring::contradicted)
        .map(row -> finding(examination, row))
        .toList();
  }

  private static Finding finding(Examination examination, Rescoring row) {
    RateValue value = row.values().getFirst();
    List<ScoreReading> readings = row.readings(value);
    long computed = row.values().stream().filter(RateValue::computed).count();
    boolean certain = computed <= 1 && row.values().size() - computed <= 1;
    String should =
        readings.stream()
            .map(reading -> words(reading.points()) + "（" + reading.name() + "）")
            .distinct()
            .collect(Collectors.joining("、"));
    FindingBuilder finding =
        FindingBuilder.of(CARD)
            .severity(certain ? Severity.ERROR : Severity.WARNING)
            .message(
                "“%s”：%s，按评分标准应得%s，自评%s（分值%s）%s。"
                    .formatted(
                        Rows.name(row.row()),
                        value.formula(),
                        should,
                        Rows.inPoints(row.score()),
                        Rows.inPoints(row.rubric().points()),
                        row.implied().map(rate -> "；该得分意味着比率为" + rate).orElse("")))
            .stated(Rows.inPoints(row.score()))
            .expected(should)
            .formula(value.formula() + "；" + row.rubric().text());
    for (Column column : List.of(Column.SCORE, Column.POINTS, Column.CRITERION)) {
      finding.at(examination.evidence(Rows.place(row.row(), column)));
    }
    value.facts().forEach(fact -> finding.at(examination.evidence(fact)));
    return finding.build();
  }

  private static String words(Interval points) {
    String low = Decimals.brief(points.lower(), 2);
    String high = Decimals.brief(points.upper(), 2);
    return low.equals(high) ? low + "分" : low + "—" + high + "分";
  }
}
