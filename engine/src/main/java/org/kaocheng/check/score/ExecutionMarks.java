package org.kaocheng.check.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.FormCell;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Decimals;

/** Full points for execution although more or less than the budget was spent. */
public final class ExecutionMarks implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "score.execution",
          Family.SCORE,
          Severity.WARNING,
          "执行率偏离100%仍得满分",
          "执行率得分反映预算约束，超预算或未执行完而得满分需要说明。",
          "请按执行率计分，或在偏差原因栏说明超支、未执行完的原因。");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** From this rate on many jurisdictions give full points. */
  private static final BigDecimal NEARLY = BigDecimal.valueOf(95);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    List<Execution> full =
        examination.reading().forms().stream()
            .filter(ExecutionMarks::full)
            .filter(form -> !explained(examination, form))
            .map(form -> Execution.of(examination.reading(), form))
            .toList();
    aggregate(
            examination,
            full.stream().filter(Execution::over).toList(),
            "支出超过预算、执行率仍得满分，未说明偏差原因：%s。",
            ExecutionMarks::overspent)
        .ifPresent(findings::add);
    aggregate(
            examination,
            full.stream().filter(e -> !e.over() && under(e)).toList(),
            "执行率不足100%%而执行率得分为满分：%s。",
            ExecutionMarks::underspent)
        .ifPresent(findings::add);
    return findings;
  }

  private static boolean full(Form form) {
    Optional<BigDecimal> points = Rows.number(form.executionPoints());
    Optional<BigDecimal> score = Rows.number(form.executionScore());
    return points.isPresent() && score.isPresent() && score.get().compareTo(points.get()) == 0;
  }

  private static boolean explained(Examination examination, Form form) {
    boolean inRows = form.indicators().stream().anyMatch(row -> !row.text(Column.REASON).isEmpty());
    boolean inFooter =
        examination.reading().facts("evaluation.deviation_reason").stream()
            .anyMatch(fact -> form.table() > 0 && fact.place().table() == form.table());
    return inRows || inFooter;
  }

  /** Whether points in proportion, rounded to two places, would be less than all of them. */
  private static boolean under(Execution execution) {
    BigDecimal points = Rows.number(execution.form().executionPoints()).orElseThrow();
    return execution
        .rate()
        .filter(rate -> rate.signum() > 0)
        .map(rate -> points.multiply(rate).divide(HUNDRED, 2, RoundingMode.HALF_UP))
        .filter(earned -> earned.compareTo(points) < 0)
        .isPresent();
  }

  private static String overspent(Execution execution) {
    BigDecimal rate = execution.rate().orElse(HUNDRED);
    String name = Rows.name(execution.form());
    return execution
        .excess()
        .map(excess ->
            "%s超%s%s（超出%s%%），得%s"
                .formatted(
                    name,
                    execution.budgetWords(),
                    excess,
                    Decimals.brief(rate.subtract(HUNDRED), 2),
                    score(execution)))
        .orElseGet(
            () -> "%s执行率%s%%，得%s".formatted(name, Decimals.brief(rate, 2), score(execution)));
  }

  private static String underspent(Execution execution) {
    return "%s执行率%s%%，得%s"
        .formatted(
            Rows.name(execution.form()),
            execution.rate().map(rate -> Decimals.brief(rate, 2)).orElse(""),
            score(execution));
  }

  private static String score(Execution execution) {
    return Rows.inPoints(Rows.number(execution.form().executionScore()).orElseThrow());
  }

  private static Optional<Finding> aggregate(
      Examination examination,
      List<Execution> executions,
      String message,
      Function<Execution, String> words) {
    if (executions.isEmpty()) {
      return Optional.empty();
    }
    boolean slight =
        executions.stream()
                .allMatch(e -> e.rate().filter(rate -> rate.compareTo(NEARLY) >= 0).isPresent())
            && executions.stream().noneMatch(Execution::over);
    FindingBuilder finding =
        FindingBuilder.of(CARD)
            .severity(slight ? Severity.INFO : Severity.WARNING)
            .message(
                message.formatted(executions.stream().map(words).collect(Collectors.joining("；"))))
            .stated(
                executions.stream().map(ExecutionMarks::score).collect(Collectors.joining("、")));
    for (Execution execution : executions) {
      for (Fact fact : execution.facts()) {
        finding.at(examination.evidence(fact));
      }
      execution.form().indicators().stream()
          .flatMap(row -> row.cell(Column.REASON).filter(FormCell::isBlank).stream())
          .limit(1)
          .forEach(cell -> finding.at(examination.evidence(cell.place())));
    }
    return Optional.of(finding.build());
  }
}
