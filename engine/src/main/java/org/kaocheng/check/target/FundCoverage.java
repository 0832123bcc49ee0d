package org.kaocheng.check.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.evaluate.FormMoney;
import org.kaocheng.evaluate.Target;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.source.Severity;

/**
 * A form for several things whose only cost limit holds a part of the money (工资总额不超过年初预算) to the
 * first budget, while more than half of what was spent lies beyond that budget.
 */
public final class FundCoverage implements Rule {

  private static final Pattern SEVERAL = Pattern.compile("[、,，/及和与]");

  private static final RuleCard CARD =
      new RuleCard(
          "target.fund-coverage",
          Family.TARGET,
          Severity.WARNING,
          "指标未覆盖主要资金",
          "绩效指标应当覆盖项目的主要资金，只评价其中一小部分不能反映整体绩效。",
          "分项目填报，或为其余资金补充绩效指标。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    MoneyWords words = MoneyWords.of(examination.lexicon());
    List<Row> rows = Rows.of(examination);
    List<Finding> findings = new ArrayList<>();
    for (Row row : rows) {
      boolean part =
          row.target().is(Target.Kind.BUDGET_LIMIT)
              && words.isOfPart(row)
              && SEVERAL.matcher(row.form().subject().name()).find();
      if (part && isOnlyLimit(rows, row)) {
        FormMoney money = Rows.money(examination, row.form());
        if (money.original().isPresent() && money.spent().isPresent()) {
          uncovered(examination, row, money.original().get(), money.spent().get())
              .forEach(findings::add);
        }
      }
    }
    return findings;
  }

  private static boolean isOnlyLimit(List<Row> rows, Row limit) {
    Form form = limit.form();
    return rows.stream()
        .filter(row -> row.form() == form && row != limit)
        .noneMatch(row ->
            row.target().is(Target.Kind.BUDGET_LIMIT) || Amounts.yuan(row.target()).isPresent());
  }

  private static List<Finding> uncovered(
      Examination examination, Row row, Fact original, Fact executed) {
    BigDecimal spent = executed.figure().amount();
    BigDecimal beyond = spent.subtract(original.figure().amount());
    if (beyond.multiply(BigDecimal.TWO).compareTo(spent) <= 0) {
      return List.of();
    }
    String share = Amounts.percent(beyond, spent);
    return List.of(
        FindingBuilder.of(CARD)
            .message(
                row.form().subject().name()
                    + "合并填报，成本指标只约束“"
                    + row.label()
                    + "”，执行数"
                    + Amounts.printed(executed)
                    + "中至少"
                    + Amounts.wan(beyond)
                    + "（"
                    + share
                    + "）没有对应的绩效指标。")
            .stated(row.target().text())
            .formula(
                Amounts.printed(executed)
                    + "－"
                    + Amounts.printed(original)
                    + "="
                    + Amounts.wan(beyond)
                    + "；"
                    + Amounts.wan(beyond)
                    + "÷"
                    + Amounts.printed(executed)
                    + "×100%="
                    + share)
            .at(row.targetPlace())
            .at(examination.evidence(executed))
            .at(examination.evidence(original))
            .build());
  }
}
