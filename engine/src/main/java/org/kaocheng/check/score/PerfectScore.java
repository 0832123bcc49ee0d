package org.kaocheng.check.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
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
import org.kaocheng.source.Severity;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Interval;
import org.kaocheng.value.Rounding;

/** A full self-score beside an execution rate below 100 % that has points of its own. */
public final class PerfectScore implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "score.perfect-execution",
          Family.SCORE,
          Severity.WARNING,
          "执行率不足仍自评满分",
          "执行率占有分值，未达100%时总分不应为满分。",
          "请按执行率计算该项得分，并相应更正总分。");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private record Case(Fact score, Fact rate, BigDecimal exact, BigDecimal should) {}

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    Optional<Fact> weight =
        examination.reading().facts("scheme.weight").stream()
            .filter(fact -> fact.label().contains("执行") && fact.quantity().isPresent())
            .findFirst();
    if (weight.isEmpty()) {
      return List.of();
    }
    List<Case> cases =
        examination.reading().selfScores().stream()
            .filter(PerfectScore::full)
            .flatMap(score -> reduced(examination, score, weight.get()).stream())
            .toList();
    return cases.isEmpty() ? List.of() : List.of(finding(examination, cases, weight.get()));
  }

  private static boolean full(Fact score) {
    return score.quantity().filter(q -> q.number().compareTo(HUNDRED) == 0).isPresent();
  }

  private static Optional<Case> reduced(Examination examination, Fact score, Fact weight) {
    Optional<Fact> rate =
        beside(examination, score, "ratio.budget_execution_rate").stream().findFirst();
    BigDecimal points = weight.figure().number();
    return rate.flatMap(printed -> {
      BigDecimal exact = exact(examination, score, printed);
      BigDecimal should = HUNDRED.subtract(points).add(points.multiply(exact).divide(HUNDRED));
      boolean less =
          exact.signum() > 0 && should.setScale(2, RoundingMode.HALF_UP).compareTo(HUNDRED) < 0;
      return less ? Optional.of(new Case(score, printed, exact, should)) : Optional.empty();
    });
  }

  /** The rate by the figures beside it where they agree with the printed one. */
  private static BigDecimal exact(Examination examination, Fact score, Fact printed) {
    List<Fact> budgets = money(examination, score, Basis.ADJUSTED_BUDGET, Basis.ORIGINAL_BUDGET);
    List<Fact> spent = money(examination, score, Basis.FINAL_ACCOUNTS);
    BigDecimal rate = printed.figure().number();
    if (budgets.size() != 1
        || spent.size() != 1
        || budgets.getFirst().figure().amount().signum() <= 0) {
      return rate;
    }
    BigDecimal computed =
        spent
            .getFirst()
            .figure()
            .amount()
            .multiply(HUNDRED)
            .divide(budgets.getFirst().figure().amount(), MathContext.DECIMAL128);
    Interval meant = printed.figure().interval(Rounding.EITHER);
    return meant.contains(computed) ? computed : rate;
  }

  private static List<Fact> money(Examination examination, Fact score, Basis... bases) {
    return examination.reading().facts().stream()
        .filter(fact -> near(fact, score) && fact.quantity().isPresent())
        .filter(fact -> List.of(bases).contains(fact.period().basis()))
        .filter(fact ->
            fact.concept().startsWith("project.") || fact.concept().equals("expenditure.total"))
        .toList();
  }

  private static List<Fact> beside(Examination examination, Fact score, String concept) {
    return examination.reading().facts(concept).stream()
        .filter(fact -> near(fact, score) && fact.quantity().isPresent())
        .toList();
  }

  private static boolean near(Fact fact, Fact score) {
    return fact.place().passage() == score.place().passage()
        && fact.subject().equals(score.subject());
  }

  private static Finding finding(Examination examination, List<Case> cases, Fact weight) {
    BigDecimal points = weight.figure().number();
    String list =
        cases.stream()
            .map(c ->
                "%s执行率%s%%，按比例应为%s"
                    .formatted(
                        name(c.score()),
                        Decimals.brief(c.exact(), 2),
                        Rows.inPoints(c.should().setScale(2, RoundingMode.HALF_UP))))
            .collect(Collectors.joining("；"));
    String formula =
        cases.stream()
            .map(c ->
                "%s+%s×%s%%=%s"
                    .formatted(
                        Decimals.plain(HUNDRED.subtract(points)),
                        Decimals.plain(points),
                        Decimals.brief(c.exact(), 2),
                        Decimals.brief(c.should(), 2)))
            .collect(Collectors.joining("；"));
    FindingBuilder finding =
        FindingBuilder.of(CARD)
            .message("预算执行率占%s，执行率未达100%%仍自评100分：%s。".formatted(Rows.inPoints(points), list))
            .stated("100分")
            .formula(formula);
    List<Fact> shown = new ArrayList<>();
    cases.forEach(c -> {
      shown.add(c.score());
      shown.add(c.rate());
    });
    shown.add(weight);
    shown.forEach(fact -> finding.at(examination.evidence(fact)));
    return finding.build();
  }

  private static String name(Fact score) {
    return score.subject().isProject() ? "“" + score.subject().name() + "”" : "总体";
  }
}
