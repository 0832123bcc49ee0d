package org.kaocheng.check.statement;

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
import org.kaocheng.check.target.Amounts;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Fact;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Dimension;

/**
 * A payment progress of 100 % beside projects whose spending, taken together, is less than their
 * first budgets. Only projects with both figures count.
 */
public final class PaymentProgress implements Rule {

  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  private static final RuleCard CARD =
      new RuleCard(
          "statement.payment-progress",
          Family.CONSISTENCY,
          Severity.WARNING,
          "支付进度与项目执行不符",
          "支付进度为100%时，各项目的预算应当已经支出。",
          "核对支付进度的口径，或更正数值。");

  /** A project's first budget and spending. */
  private record Project(Fact budget, Fact spent) {}

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    Optional<Fact> progress =
        examination.reading().facts("ratio.payment_progress").stream()
            .filter(
                fact -> fact.quantity().filter(q -> q.number().compareTo(FULL) == 0).isPresent())
            .findFirst();
    List<Project> projects = projects(examination);
    boolean unspent =
        projects.stream()
            .anyMatch(each ->
                each.spent().figure().amount().compareTo(each.budget().figure().amount()) < 0);
    BigDecimal budget = sum(projects.stream().map(Project::budget).toList());
    BigDecimal spent = sum(projects.stream().map(Project::spent).toList());
    if (progress.isEmpty() || !unspent || spent.compareTo(budget) >= 0) {
      return List.of();
    }
    return List.of(finding(examination, progress.get(), projects, spent, budget));
  }

  private static List<Project> projects(Examination examination) {
    List<Project> projects = new ArrayList<>();
    for (Fact budget : examination.reading().facts("project.budget")) {
      if (budget.period().basis() == Basis.ORIGINAL_BUDGET && isMoney(budget)) {
        examination.reading().facts("project.expenditure").stream()
            .filter(spent -> spent.subject().equals(budget.subject()) && isMoney(spent))
            .filter(spent -> spent.period().basis() == Basis.FINAL_ACCOUNTS)
            .filter(spent -> spent.period().year() == budget.period().year())
            .findFirst()
            .filter(ignored -> isNew(projects, budget))
            .ifPresent(spent -> projects.add(new Project(budget, spent)));
      }
    }
    return projects;
  }

  private static boolean isNew(List<Project> projects, Fact budget) {
    return budget.subject().isProject()
        && projects.stream().noneMatch(p -> p.budget().subject().equals(budget.subject()));
  }

  private static boolean isMoney(Fact fact) {
    return fact.quantity()
        .filter(q -> q.unit().dimension() == Dimension.MONEY && q.number().signum() > 0)
        .isPresent();
  }

  private static BigDecimal sum(List<Fact> facts) {
    return facts.stream()
        .map(fact -> fact.figure().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Finding finding(
      Examination examination,
      Fact progress,
      List<Project> projects,
      BigDecimal spent,
      BigDecimal budget) {
    String rate = Amounts.percent(spent, budget);
    FindingBuilder builder =
        FindingBuilder.of(CARD)
            .message(
                "称支付进度"
                    + Amounts.printed(progress)
                    + "，但"
                    + projects.size()
                    + "个年初项目合计只执行"
                    + rate
                    + "。")
            .stated(Amounts.printed(progress))
            .expected(rate)
            .formula(Amounts.wan(spent) + "÷" + Amounts.wan(budget) + "×100%=" + rate)
            .at(examination.evidence(progress));
    projects.stream()
        .filter(
            each -> each.spent().figure().amount().compareTo(each.budget().figure().amount()) < 0)
        .forEach(each -> builder.at(examination.evidence(each.spent())));
    return builder.build();
  }
}
