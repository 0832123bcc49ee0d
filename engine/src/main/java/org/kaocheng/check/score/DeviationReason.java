package org.kaocheng.check.score;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.source.Severity;

/** A deviation that names the execution rate, in a form whose execution has full points. */
public final class DeviationReason implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "score.deviation-reason",
          Family.SCORE,
          Severity.WARNING,
          "偏差原因与执行率得分矛盾",
          "称执行率不高，执行率却得满分，偏差原因没有写到实处。",
          "请核对执行率和得分，偏差原因应针对实际扣分的指标填写。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Fact fact : examination.reading().facts("evaluation.deviation_reason")) {
      boolean low =
          fact.content() instanceof Content.Words(String text)
              && ScoreWords.patterns("low-execution").stream()
                  .anyMatch(p -> p.matcher(text).find());
      for (Form form : examination.reading().forms()) {
        boolean full =
            Rows.number(form.executionPoints()).isPresent()
                && Rows.number(form.executionPoints()).equals(Rows.number(form.executionScore()));
        if (low && full && form.table() == fact.place().table()) {
          findings.add(finding(examination, fact, form));
        }
      }
    }
    return findings;
  }

  private static Finding finding(Examination examination, Fact reason, Form form) {
    String rate =
        form.executionRate().flatMap(Fact::quantity).map(q -> "执行率填" + q.text() + "、").orElse("");
    FindingBuilder finding =
        FindingBuilder.of(CARD)
            .message(
                "%s偏差原因称“%s”，而%s执行率得满分%s，前后矛盾。"
                    .formatted(
                        Rows.name(form),
                        examination.reading().text(reason.place()).strip(),
                        rate,
                        Rows.inPoints(Rows.number(form.executionScore()).orElseThrow())))
            .at(examination.evidence(reason));
    form.executionScore().ifPresent(fact -> finding.at(examination.evidence(fact)));
    form.executionRate().ifPresent(fact -> finding.at(examination.evidence(fact)));
    return finding.build();
  }
}
