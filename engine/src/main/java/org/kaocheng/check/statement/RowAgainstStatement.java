package org.kaocheng.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.Stance;
import org.kaocheng.check.Stances;
import org.kaocheng.check.target.Row;
import org.kaocheng.check.target.Rows;
import org.kaocheng.evaluate.FormMoney;
import org.kaocheng.evaluate.Target;
import org.kaocheng.fact.Fact;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Rounding;

/**
 * A row that calls its limit to the budget met while a sentence says that the same money, or a part
 * of it, went over the budget. A warning where the figures of the form are within the budget; left
 * to the rule on limits where they are not.
 */
public final class RowAgainstStatement implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "statement.row-contradicted",
          Family.CONSISTENCY,
          Severity.ERROR,
          "指标填完成与正文超预算矛盾",
          "自评表与正文对同一事项的结论应当一致。",
          "核实是否超预算；确已超出的，更正完成情况并扣分。");

  private enum Figures {
    NONE,
    WITHIN,
    OVER
  }

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Stance> over = Stances.of(examination, "over-budget");
    Inclusion inclusion = Inclusion.of(examination.lexicon());
    List<Finding> findings = new ArrayList<>();
    for (Row row :
        Rows.of(
            examination, each -> each.target().is(Target.Kind.BUDGET_LIMIT) && each.claimsMet())) {
      String subject = Stances.subject(examination.lexicon(), row.label() + row.target().text());
      Figures figures = figures(Rows.money(examination, row.form()));
      if (row.form().subject().isProject() || figures == Figures.OVER) {
        continue;
      }
      over.stream()
          .filter(stance -> inclusion.includes(subject, stance.subject()))
          .findFirst()
          .ifPresent(stance -> findings.add(finding(row, stance, figures)));
    }
    return findings;
  }

  private static Figures figures(FormMoney money) {
    Optional<Fact> budget = money.adjusted().or(money::original);
    if (budget.isEmpty() || money.spent().isEmpty()) {
      return Figures.NONE;
    }
    boolean over =
        money
                .spent()
                .get()
                .figure()
                .interval(Rounding.EITHER)
                .lower()
                .compareTo(budget.get().figure().interval(Rounding.EITHER).upper())
            > 0;
    return over ? Figures.OVER : Figures.WITHIN;
  }

  private static Finding finding(Row row, Stance stance, Figures figures) {
    return FindingBuilder.of(CARD)
        .severity(
            figures == Figures.NONE
                    && !ContradictoryStatements.isOfSome(stance)
                    && row.saysMet()
                    && row.target().original() == stance.sentence().text().contains("年初")
                ? Severity.ERROR
                : Severity.WARNING)
        .message(
            "“"
                + row.target().text()
                + "”填“"
                + row.actual().text()
                + "”，正文却称“"
                + stance.sentence().text().strip()
                + "”，前后矛盾。")
        .stated(row.actual().text())
        .expected("未完成（正文称超出预算）")
        .at(row.actualPlace())
        .at(row.targetPlace())
        .at(stance.evidence())
        .build();
  }
}
