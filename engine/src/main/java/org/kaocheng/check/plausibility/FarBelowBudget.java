package org.kaocheng.check.plausibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.ledger.Formula;
import org.kaocheng.fact.Fact;
import org.kaocheng.source.Severity;

/** Spending so far below its budget that the budget, or the figure, is to be doubted. */
public final class FarBelowBudget implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "plausibility.far-below-budget",
          Family.PLAUSIBILITY,
          Severity.INFO,
          "决算远低于预算",
          "执行数只占预算的一小部分，可能是预算编多了，也可能是数字漏填。",
          "核对数字；属实的，说明未执行的原因。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Spending spending : Spending.of(examination, "plausibility.far-below-budget")) {
      boolean low = spending.rate().compareTo(spending.threshold("below", "20")) < 0;
      if (spending.spent().figure().amount().signum() > 0 && low) {
        findings.add(finding(examination, spending));
      }
    }
    return findings;
  }

  private static Finding finding(Examination examination, Spending spending) {
    Fact budget = spending.budget();
    Fact spent = spending.spent();
    String name = spending.name();
    BigDecimal rate = spending.rate();
    return FindingBuilder.of(CARD)
        .message(
            name
                + "决算"
                + Formula.printed(spent.figure())
                + "，仅为预算"
                + Formula.printed(budget.figure())
                + "的"
                + rate
                + "%，请核实。")
        .stated(Formula.printed(spent.figure()))
        .formula(
            Formula.printed(spent.figure())
                + "÷"
                + Formula.printed(budget.figure())
                + "×100%＝"
                + rate
                + "%")
        .key(name)
        .at(examination.evidence(spent))
        .at(examination.evidence(budget))
        .build();
  }
}
