package org.kaocheng.check.plausibility;

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
import org.kaocheng.check.ledger.Formula;
import org.kaocheng.fact.Fact;
import org.kaocheng.scheme.Yaml;
import org.kaocheng.source.Severity;

/**
 * Spending far above the initial budget that no sentence explains. Thresholds and words are in
 * {@code plausibility.yaml}.
 */
public final class OverInitialBudget implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "plausibility.over-budget",
          Family.PLAUSIBILITY,
          Severity.WARNING,
          "决算超年初预算较多而未说明原因",
          "决算与年初预算相差较大，说明预算编制或执行有较大变化，审核时必问原因。",
          "写明超出年初预算的原因（政策性增支、追加项目、上年结转等）及批复依据。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Spending spending : Spending.of(examination, "plausibility.over-budget")) {
      if (!Figures.explained(examination, Yaml.strings(spending.row().get("words")))) {
        finding(examination, spending).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> finding(Examination examination, Spending spending) {
    Fact budget = spending.budget();
    Fact spent = spending.spent();
    BigDecimal change = Figures.change(spent, budget);
    if (change.compareTo(spending.threshold("info", "5")) < 0) {
      return Optional.empty();
    }
    boolean grave = change.compareTo(spending.threshold("warning", "20")) >= 0;
    String name = spending.name();
    BigDecimal difference = spent.figure().amount().subtract(budget.figure().amount());
    BigDecimal rate = spending.rate();
    return Optional.of(
        FindingBuilder.of(CARD)
            .severity(grave ? Severity.WARNING : Severity.INFO)
            .message(
                name
                    + "决算"
                    + Formula.printed(spent.figure())
                    + "，为年初预算"
                    + Formula.printed(budget.figure())
                    + "的"
                    + rate
                    + "%，超出"
                    + Formula.printed(difference, spent.figure())
                    + "（"
                    + change
                    + "%），文中未说明原因。")
            .stated(Formula.printed(spent.figure()))
            .formula(
                "（"
                    + Formula.printed(spent.figure())
                    + "－"
                    + Formula.printed(budget.figure())
                    + "）÷"
                    + Formula.printed(budget.figure())
                    + "×100%＝"
                    + change
                    + "%")
            .key(name)
            .at(examination.evidence(spent))
            .at(examination.evidence(budget))
            .build());
  }
}
