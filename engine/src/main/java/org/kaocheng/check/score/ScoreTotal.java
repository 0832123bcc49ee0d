package org.kaocheng.check.score;

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
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.source.Severity;

/** The scores of all rows against the printed total score. */
public final class ScoreTotal implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "score.total",
          Family.SCORE,
          Severity.ERROR,
          "总分与各项得分合计不符",
          "总分是各项得分之和，合计不符则自评结论不成立。",
          "请重新加总各项得分，并同步更正正文和表中的总分与等级。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Form form : examination.reading().forms()) {
      FormSums sums = FormSums.of(form);
      Optional<BigDecimal> printed = Rows.number(form.totalScore());
      Optional<BigDecimal> sum = sums.score();
      if (printed.isPresent()
          && sum.isPresent()
          && sum.get().compareTo(printed.get()) != 0
          && !sums.maybeLost(printed.get())) {
        findings.add(finding(examination, sums, printed.get(), sum.get()));
      }
    }
    return findings;
  }

  private static Finding finding(
      Examination examination, FormSums sums, BigDecimal printed, BigDecimal sum) {
    List<Fact> facts = sums.scoreFacts();
    FindingBuilder finding =
        FindingBuilder.of(CARD)
            .severity(sums.complete() ? Severity.ERROR : Severity.WARNING)
            .message(
                "%s各项得分合计%s，总分填%s，相差%s。"
                    .formatted(
                        Rows.name(sums.form()),
                        Rows.inPoints(sum),
                        Rows.inPoints(printed),
                        Rows.inPoints(sum.subtract(printed).abs())))
            .stated(Rows.inPoints(printed))
            .expected(Rows.inPoints(sum))
            .formula(FormSums.formula(facts, sum));
    sums.form().totalScore().ifPresent(fact -> finding.at(examination.evidence(fact)));
    headlines(examination, printed).forEach(fact -> finding.at(examination.evidence(fact)));
    facts.forEach(fact -> finding.at(examination.evidence(fact)));
    return finding.build();
  }

  private static List<Fact> headlines(Examination examination, BigDecimal printed) {
    return examination.reading().selfScores().stream()
        .filter(fact -> !fact.subject().isProject())
        .filter(fact ->
            Rows.number(Optional.of(fact)).filter(n -> n.compareTo(printed) == 0).isPresent())
        .toList();
  }
}
