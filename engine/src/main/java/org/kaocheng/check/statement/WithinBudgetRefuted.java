package org.kaocheng.check.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.Stance;
import org.kaocheng.check.Stances;
import org.kaocheng.check.target.Amounts;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.Yaml;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Rounding;

/**
 * A sentence says that some money stayed within the budget while every printing of what was spent
 * is above every printing of its budgets. Only a warning where the budget may have been adjusted:
 * the three publics may not be.
 */
public final class WithinBudgetRefuted implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "statement.within-budget-refuted",
          Family.CONSISTENCY,
          Severity.ERROR,
          "称控制在预算内而数据超预算",
          "文字结论要与报告所列数据一致。",
          "核对预算数和决算数；确已超出的，更正表述并说明原因。");

  private static final String THREE_PUBLICS = "three-publics";

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    Set<String> told = new LinkedHashSet<>();
    for (Stance stance : Stances.of(examination, "within-budget")) {
      boolean part =
          stance.subject().equals(THREE_PUBLICS) && !stance.sentence().text().contains("三公");
      if (part) {
        continue;
      }
      Optional<Finding> finding =
          concept(examination, stance.subject()).flatMap(c -> refuted(examination, stance, c));
      if (finding.isPresent() && told.add(stance.subject())) {
        findings.add(finding.get());
      }
    }
    return findings;
  }

  private static Optional<String> concept(Examination examination, String subject) {
    for (Map<String, Object> row : examination.lexicon().table("statements.subject-concepts")) {
      if (subject.equals(Yaml.string(row.get("subject"), ""))) {
        return Optional.of(Yaml.string(row.get("concept"), ""));
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> refuted(Examination examination, Stance stance, String concept) {
    List<Fact> spent = figures(examination, concept, List.of(Basis.FINAL_ACCOUNTS));
    List<Fact> budgets =
        figures(examination, concept, List.of(Basis.ORIGINAL_BUDGET, Basis.ADJUSTED_BUDGET));
    boolean over =
        !spent.isEmpty()
            && !budgets.isEmpty()
            && spent.stream().allMatch(s -> budgets.stream().allMatch(b -> isAbove(s, b)));
    return over
        ? Optional.of(finding(examination, stance, spent.getFirst(), budgets.getLast()))
        : Optional.empty();
  }

  private static boolean isAbove(Fact spent, Fact budget) {
    return spent
            .figure()
            .interval(Rounding.EITHER)
            .lower()
            .compareTo(budget.figure().interval(Rounding.EITHER).upper())
        > 0;
  }

  private static List<Fact> figures(Examination examination, String concept, List<Basis> bases) {
    int year = examination.reading().identification().year();
    return examination.reading().facts(concept).stream()
        .filter(fact -> fact.subject().equals(Subject.DEPARTMENT))
        .filter(fact -> bases.contains(fact.period().basis()))
        .filter(fact -> year == 0 || fact.period().year() == year)
        .filter(fact ->
            fact.quantity().filter(q -> q.unit().dimension() == Dimension.MONEY).isPresent())
        .toList();
  }

  private static Finding finding(Examination examination, Stance stance, Fact spent, Fact budget) {
    String over = Amounts.wan(spent.figure().amount().subtract(budget.figure().amount()));
    boolean fixed =
        stance.subject().equals(THREE_PUBLICS) || budget.period().basis() == Basis.ADJUSTED_BUDGET;
    return FindingBuilder.of(CARD)
        .severity(fixed ? Severity.ERROR : Severity.WARNING)
        .message(
            "文中称“"
                + stance.sentence().text().strip()
                + "”，但决算"
                + Amounts.printed(spent)
                + "超出"
                + budget.period().basis().label()
                + Amounts.printed(budget)
                + "。")
        .stated("控制在预算内")
        .expected("超出" + over)
        .formula(Amounts.printed(spent) + "－" + Amounts.printed(budget) + "=" + over)
        .at(stance.evidence())
        .at(examination.evidence(spent))
        .at(examination.evidence(budget))
        .build();
  }
}
