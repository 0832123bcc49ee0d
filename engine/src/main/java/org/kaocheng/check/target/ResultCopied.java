package org.kaocheng.check.target;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.evaluate.Target;
import org.kaocheng.source.Severity;

/**
 * Results that repeat their target with its operator (≥200 for ≥200); one finding per form and kind
 * of indicator.
 */
public final class ResultCopied implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "target.result-copied",
          Family.TARGET,
          Severity.WARNING,
          "完成值照抄指标值",
          "“≥”“不少于”等是目标的写法，照抄后看不出实际完成数。",
          "填写实际完成的数值；满意度等比率注明调查或统计依据。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    Map<String, List<Row>> groups = new LinkedHashMap<>();
    for (Row row : Rows.of(examination, ResultCopied::isCopy)) {
      String group =
          row.form().subject().name() + row.form().title() + "|" + row.indicator().level2();
      groups.computeIfAbsent(group, ignored -> new ArrayList<>()).add(row);
    }
    List<Finding> findings = new ArrayList<>();
    groups
        .values()
        .forEach(
            rows ->
                findings.addAll(
                    Aggregate.of(
                        CARD,
                        rows,
                        rows.getFirst().indicator().level2() + "中",
                        "的完成值照抄指标值，未填实际完成数。")));
    return findings;
  }

  private static boolean isCopy(Row row) {
    return row.target().is(Target.Kind.NUMBER)
        && row.target().isOpen()
        && row.actual().text().equals(row.target().text());
  }
}
