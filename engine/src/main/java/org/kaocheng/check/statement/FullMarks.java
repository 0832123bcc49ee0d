package org.kaocheng.check.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.Stance;
import org.kaocheng.check.Stances;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Indicator;
import org.kaocheng.source.Severity;

/** What the rules on statements beside full marks share. */
final class FullMarks {

  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  private FullMarks() {}

  static RuleCard card(String code, Severity severity, String title) {
    return new RuleCard(
        code,
        Family.CONSISTENCY,
        severity,
        title,
        "自评得分要与正文承认的不足一致，否则得分缺少依据。",
        "按实际情况扣分，或说明不影响得分的理由。");
  }

  /** The printed total of 100 for the department: in its form, else in a sentence. */
  static Optional<Fact> total(Examination examination) {
    List<Fact> totals =
        examination.reading().forms().stream()
            .filter(form -> !form.subject().isProject())
            .flatMap(form -> form.totalScore().stream())
            .toList();
    List<Fact> told =
        examination.reading().selfScores().stream()
            .filter(fact -> !fact.subject().isProject())
            .toList();
    List<Fact> all = totals.isEmpty() ? told : totals;
    boolean full = !all.isEmpty() && all.stream().allMatch(FullMarks::isFull);
    return full ? Optional.of(all.getLast()) : Optional.empty();
  }

  private static boolean isFull(Fact fact) {
    return fact.quantity().filter(q -> q.number().compareTo(FULL) == 0).isPresent();
  }

  /** One finding that holds all stances of a kind against a total of 100. */
  static List<Finding> against(
      Examination examination, RuleCard card, String kind, String message) {
    Optional<Fact> total = total(examination);
    List<Stance> stances = Stances.of(examination, kind);
    if (total.isEmpty() || stances.isEmpty()) {
      return List.of();
    }
    FindingBuilder builder =
        FindingBuilder.of(card)
            .message(message.formatted(stances.getFirst().sentence().text().strip()))
            .stated("自评100分");
    stances.forEach(stance -> builder.at(stance.evidence()));
    return List.of(builder.at(examination.evidence(total.get())).build());
  }

  /** Whether every scored row of the form has full marks. */
  static boolean isFull(Form form) {
    List<Indicator> scored =
        form.indicators().stream()
            .filter(each -> each.fact(Indicator.Column.SCORE).flatMap(Fact::quantity).isPresent())
            .toList();
    return scored.size() >= 3 && scored.stream().allMatch(FullMarks::isFull);
  }

  private static boolean isFull(Indicator indicator) {
    Optional<BigDecimal> points = number(indicator, Indicator.Column.POINTS);
    Optional<BigDecimal> score = number(indicator, Indicator.Column.SCORE);
    return points.isPresent()
        && score.isPresent()
        && points.get().signum() > 0
        && points.get().compareTo(score.get()) == 0;
  }

  private static Optional<BigDecimal> number(Indicator indicator, Indicator.Column column) {
    return indicator.fact(column).flatMap(Fact::quantity).map(q -> q.number());
  }
}
