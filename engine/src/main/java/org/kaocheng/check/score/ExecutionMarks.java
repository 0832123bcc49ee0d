package org.kaocheng.check.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.evaluate.scorecard.ScoreLine;
import org.kaocheng.evaluate.scorecard.Scorecard;
import org.kaocheng.evaluate.scorecard.Sheet;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.FormCell;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Decimals;

/**
 * Full points for execution where so much more than the budget was spent that the scheme asks for a
 * reason, and none is given. Full points below the budget are left to {@link SchemeScore}.
 */
public final class ExecutionMarks implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "score.execution",
          Family.SCORE,
          Severity.WARNING,
          "超预算执行得满分未说明原因",
          "执行率得分反映预算约束，支出超过预算较多的，评分办法要求说明原因。",
          "请在偏差原因栏说明超支的原因，核对预算数和支出数的口径。");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Case> cases = new ArrayList<>();
    for (Sheet sheet : examination.scorecard().map(Scorecard::sheets).orElse(List.of())) {
      for (ScoreLine line : sheet.lines()) {
        boolean figures = line.row().filter(row -> !row.text(Column.TARGET).isEmpty()).isEmpty();
        if (figures && line.excess().isPresent() && line.isFull()) {
          sheet
              .form()
              .filter(form -> !explained(examination, form))
              .ifPresent(form -> cases.add(new Case(form, line)));
        }
      }
    }
    return cases.isEmpty() ? List.of() : List.of(finding(examination, cases));
  }

  private record Case(Form form, ScoreLine line) {
    BigDecimal score() {
      return line.selfScore().orElseThrow();
    }
  }

  private static boolean explained(Examination examination, Form form) {
    boolean inRows = form.indicators().stream().anyMatch(row -> !row.text(Column.REASON).isEmpty());
    boolean inFooter =
        examination.reading().facts("evaluation.deviation_reason").stream()
            .anyMatch(fact -> form.table() > 0 && fact.place().table() == form.table());
    return inRows || inFooter;
  }

  private static String overspent(Examination examination, Case each) {
    Execution execution = Execution.of(examination.reading(), each.form());
    BigDecimal rate = execution.rate().orElse(HUNDRED);
    String name = Rows.name(each.form());
    return execution
        .excess()
        .map(excess ->
            "%s“%s”：%s，超%s%s（超出%s%%），得%s"
                .formatted(
                    name,
                    each.line().name(),
                    each.line().excess().orElse(""),
                    execution.budgetWords(),
                    excess,
                    Decimals.brief(rate.subtract(HUNDRED), 2),
                    Rows.inPoints(each.score())))
        .orElseGet(() ->
            "%s“%s”：%s，得%s"
                .formatted(
                    name,
                    each.line().name(),
                    each.line().excess().orElse(""),
                    Rows.inPoints(each.score())));
  }

  private static Finding finding(Examination examination, List<Case> cases) {
    FindingBuilder finding =
        FindingBuilder.of(CARD)
            .message(
                "支出超过预算较多、执行率仍得满分，未说明偏差原因：%s。"
                    .formatted(
                        cases.stream()
                            .map(each -> overspent(examination, each))
                            .collect(Collectors.joining("；"))))
            .stated(
                cases.stream()
                    .map(each -> Rows.inPoints(each.score()))
                    .collect(Collectors.joining("、")));
    for (Case each : cases) {
      each.line().self().ifPresent(fact -> finding.at(examination.evidence(fact)));
      Execution.of(examination.reading(), each.form())
          .facts()
          .forEach(fact -> finding.at(examination.evidence(fact)));
      each.line().facts().forEach(fact -> finding.at(examination.evidence(fact)));
      each.form().indicators().stream()
          .flatMap(row -> row.cell(Column.REASON).filter(FormCell::isBlank).stream())
          .limit(1)
          .forEach(cell -> finding.at(examination.evidence(cell.place())));
    }
    return finding.build();
  }
}
