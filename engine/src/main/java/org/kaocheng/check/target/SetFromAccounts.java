package org.kaocheng.check.target;

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
import org.kaocheng.evaluate.FormMoney;
import org.kaocheng.fact.Fact;
import org.kaocheng.source.Severity;

/** A cost target that equals what was spent to the last digit while the first budget was less. */
public final class SetFromAccounts implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "target.set-from-accounts",
          Family.TARGET,
          Severity.WARNING,
          "成本目标按决算数倒填",
          "目标应当在年初按预算设定，按决算数倒填的目标必然完成，失去考核意义。",
          "改按年初预算（或批复的调整预算）设定指标值；属于调整后目标的，说明调整依据。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    MoneyWords words = MoneyWords.of(examination.lexicon());
    List<Finding> findings = new ArrayList<>();
    for (Row row : Rows.of(examination, row -> row.kind() == Row.RowKind.COST)) {
      Optional<BigDecimal> target = Amounts.yuan(row.target());
      FormMoney money = Rows.money(examination, row.form());
      if (target.isPresent()
          && words.isOfAllMoney(row)
          && money.original().isPresent()
          && money.spent().isPresent()
          && isSetLater(target.get(), money.original().get(), money.spent().get())) {
        findings.add(finding(examination, row, money.original().get(), money.spent().get()));
      }
    }
    return findings;
  }

  private static boolean isSetLater(BigDecimal target, Fact original, Fact executed) {
    return target.compareTo(executed.figure().amount()) == 0
        && original.figure().amount().signum() > 0
        && original.figure().amount().compareTo(target) < 0;
  }

  private static Finding finding(Examination examination, Row row, Fact original, Fact executed) {
    BigDecimal before = original.figure().amount();
    BigDecimal more = executed.figure().amount().subtract(before);
    String share = Amounts.percent(more, before);
    return FindingBuilder.of(CARD)
        .message(
            row.title()
                + "指标值“"
                + row.target().text()
                + "”与决算数完全相同，比年初预算"
                + Amounts.printed(original)
                + "高"
                + share
                + "，疑为按决算数倒填。")
        .stated(row.target().text())
        .expected("年初预算" + Amounts.printed(original))
        .formula(
            Amounts.printed(executed)
                + "－"
                + Amounts.printed(original)
                + "="
                + Amounts.wan(more)
                + "（"
                + share
                + "）")
        .at(row.targetPlace())
        .at(row.actualPlace())
        .at(examination.evidence(original))
        .build();
  }
}
