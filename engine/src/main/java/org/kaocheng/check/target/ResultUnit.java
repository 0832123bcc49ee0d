package org.kaocheng.check.target;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Quantity;

/** A result that is not in the unit of its target: 30次以上 answered by 100 %. */
public final class ResultUnit implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "target.result-unit",
          Family.TARGET,
          Severity.WARNING,
          "完成值与指标值单位不符",
          "指标值是绝对数的，完成值填百分比看不出实际完成多少。",
          "按指标值的计量单位填写实际完成数。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Row row : Rows.of(examination, ResultUnit::differs)) {
      Quantity unit = row.target().quantities().getFirst();
      String asked = unit.unit().isNone() ? "实际完成数" : "以“" + unit.unit().symbol() + "”计的实际完成数";
      findings.add(
          FindingBuilder.of(CARD)
              .message(
                  row.title()
                      + "目标为“"
                      + row.target().text()
                      + "”，完成值填“"
                      + row.actual().text()
                      + "”，单位不符，应填"
                      + asked
                      + "。")
              .stated(row.actual().text())
              .expected(asked)
              .key(row.form().subject().name() + row.indicator().path() + row.target().text())
              .at(row.actualPlace())
              .at(row.targetPlace())
              .build());
    }
    return findings;
  }

  private static boolean differs(Row row) {
    boolean targetAbsolute = !row.target().quantities().isEmpty() && noPercent(row.target().quantities());
    boolean targetPercent = row.target().isPercent();
    return targetAbsolute && row.actual().isPercent() && row.actual().single().isPresent()
        || targetPercent && !row.actual().quantities().isEmpty() && counts(row.actual().quantities());
  }

  private static boolean noPercent(List<Quantity> quantities) {
    return quantities.stream().noneMatch(q -> q.unit().dimension() == Dimension.PERCENT);
  }

  /** Only counted things: a bare number beside a percentage target may well be a percentage. */
  private static boolean counts(List<Quantity> quantities) {
    return quantities.stream().allMatch(q -> q.unit().dimension() == Dimension.COUNT);
  }
}
