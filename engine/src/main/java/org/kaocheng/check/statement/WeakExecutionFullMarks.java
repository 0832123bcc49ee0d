package org.kaocheng.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.Stance;
import org.kaocheng.check.Stances;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Quantity;

/** Execution of the budget said to be weak beside full marks for the execution rate. */
public final class WeakExecutionFullMarks implements Rule {

  private static final RuleCard CARD =
      FullMarks.card("statement.weak-execution-full-marks", Severity.WARNING, "称预算完成率不高而执行率得满分");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Stance> stances =
        Stances.of(examination, "execution-weak").stream()
            .filter(stance -> !ContradictoryStatements.isOfSome(stance))
            .toList();
    List<Finding> findings = new ArrayList<>();
    for (Form form : examination.reading().forms()) {
      if (!form.subject().isProject() && !stances.isEmpty() && hasFullMarks(form)) {
        findings.add(finding(examination, form, stances.getFirst()));
      }
    }
    return findings;
  }

  private static boolean hasFullMarks(Form form) {
    Optional<Quantity> points = form.executionPoints().flatMap(Fact::quantity);
    Optional<Quantity> score = form.executionScore().flatMap(Fact::quantity);
    return points.isPresent()
        && score.isPresent()
        && points.get().number().compareTo(score.get().number()) == 0;
  }

  private static Finding finding(Examination examination, Form form, Stance stance) {
    Fact score = form.executionScore().orElseThrow();
    String rate =
        form.executionRate()
            .flatMap(Fact::quantity)
            .map(q -> "执行率" + q.numeral() + q.unit().symbol() + "、")
            .orElse("");
    FindingBuilder builder =
        FindingBuilder.of(CARD)
            .message(
                "文中称“"
                    + stance.sentence().text().strip()
                    + "”，自评表却填"
                    + rate
                    + "得满分"
                    + score.figure().numeral()
                    + "分，前后矛盾。")
            .stated(rate + "得分" + score.figure().numeral())
            .at(examination.evidence(score));
    form.executionRate().map(examination::evidence).ifPresent(builder::at);
    return builder.at(stance.evidence()).build();
  }
}
