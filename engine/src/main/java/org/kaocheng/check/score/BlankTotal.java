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
import org.kaocheng.fact.FormCell;
import org.kaocheng.source.Severity;

/** A total score left blank although every row is scored. */
public final class BlankTotal implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "score.blank-total",
          Family.SCORE,
          Severity.WARNING,
          "总分未填写",
          "总分是评定等级和排名的依据，空着等于没有自评结论。",
          "请填写各项得分的合计数。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Form form : examination.reading().forms()) {
      FormSums sums = FormSums.of(form);
      boolean whole = sums.points().compareTo(BigDecimal.valueOf(100)) == 0;
      Optional<BigDecimal> sum =
          sums.score().filter(ignored -> whole || form.totalPoints().isPresent());
      Optional<FormCell> cell = form.totalScoreCell().filter(FormCell::isBlank);
      if (sum.isPresent() && cell.isPresent() && form.totalScore().isEmpty()) {
        findings.add(finding(examination, form, cell.get(), sum.get()));
      }
    }
    return findings;
  }

  private static Finding finding(
      Examination examination, Form form, FormCell cell, BigDecimal sum) {
    List<Fact> facts = FormSums.of(form).scoreFacts();
    FindingBuilder finding =
        FindingBuilder.of(CARD)
            .message("%s总得分未填写，各项得分合计为%s。".formatted(Rows.name(form), Rows.inPoints(sum)))
            .expected(Rows.inPoints(sum))
            .formula(FormSums.formula(facts, sum))
            .at(examination.evidence(cell.place()));
    form.totalPoints().ifPresent(fact -> finding.at(examination.evidence(fact)));
    return finding.build();
  }
}
