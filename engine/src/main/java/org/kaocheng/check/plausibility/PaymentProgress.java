package org.kaocheng.check.plausibility;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Reading;
import org.kaocheng.fact.Subject;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Decimals;

/** A payment progress of 100 % beside projects whose opening budget was not spent. */
public final class PaymentProgress implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "plausibility.payment-progress",
          Family.PLAUSIBILITY,
          Severity.WARNING,
          "支付进度与项目完成率不符",
          "称支付进度100%，而年初项目并未支付完，进度口径不清。",
          "请说明支付进度的计算口径，或更正进度。");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private record Project(Fact budget, Fact spent) {
    BigDecimal rate() {
      return share(spent.figure().amount(), budget.figure().amount());
    }
  }

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    Optional<Fact> progress =
        examination.reading().facts("ratio.payment_progress").stream()
            .filter(fact -> !fact.subject().isProject())
            .filter(
                fact -> fact.quantity().filter(q -> q.number().compareTo(HUNDRED) == 0).isPresent())
            .findFirst();
    List<Project> projects = projects(examination.reading());
    List<Project> behind =
        projects.stream()
            .filter(project -> project.rate().compareTo(BigDecimal.valueOf(95)) < 0)
            .toList();
    return progress.isEmpty() || behind.isEmpty()
        ? List.of()
        : List.of(finding(examination, progress.get(), projects, behind));
  }

  /** The projects with one opening budget above zero and one final figure for the year. */
  private static List<Project> projects(Reading reading) {
    Map<Subject, List<Fact>> budgets = bySubject(reading, "project.budget", Basis.ORIGINAL_BUDGET);
    Map<Subject, List<Fact>> spent =
        bySubject(reading, "project.expenditure", Basis.FINAL_ACCOUNTS);
    List<Project> projects = new ArrayList<>();
    budgets.forEach((subject, facts) -> {
      List<Fact> finals = spent.getOrDefault(subject, List.of());
      boolean single = facts.size() == 1 && finals.size() == 1;
      if (single && facts.getFirst().figure().amount().signum() > 0) {
        projects.add(new Project(facts.getFirst(), finals.getFirst()));
      }
    });
    return projects;
  }

  private static Map<Subject, List<Fact>> bySubject(Reading reading, String concept, Basis basis) {
    Map<Subject, List<Fact>> facts = new LinkedHashMap<>();
    int year = reading.identification().year();
    for (Fact fact : reading.facts(concept)) {
      boolean thisYear = fact.period().year() == 0 || fact.period().year() == year;
      boolean money = fact.quantity().isPresent() && fact.subject().isProject();
      if (money && thisYear && fact.period().basis() == basis) {
        facts.computeIfAbsent(fact.subject(), ignored -> new ArrayList<>()).add(fact);
      }
    }
    return facts;
  }

  private static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
  }

  private static Finding finding(
      Examination examination, Fact progress, List<Project> projects, List<Project> behind) {
    BigDecimal budget = sum(projects.stream().map(Project::budget).toList());
    BigDecimal spent = sum(projects.stream().map(Project::spent).toList());
    String list =
        behind.stream()
            .map(
                p -> "“%s”%s%%".formatted(p.budget().subject().name(), Decimals.brief(p.rate(), 2)))
            .collect(Collectors.joining("、"));
    FindingBuilder finding =
        FindingBuilder.of(CARD)
            .message(
                "称支付进度100%%，而年初预算项目合计只完成%s%%，其中%s。"
                    .formatted(Decimals.brief(share(spent, budget), 2), list))
            .stated("100%")
            .expected(Decimals.brief(share(spent, budget), 2) + "%")
            .at(examination.evidence(progress));
    behind.forEach(project ->
        finding
            .at(examination.evidence(project.spent()))
            .at(examination.evidence(project.budget())));
    return finding.build();
  }

  private static BigDecimal sum(List<Fact> facts) {
    return facts.stream()
        .map(fact -> fact.figure().amount())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
