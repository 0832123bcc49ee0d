package org.kaocheng.check.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.evaluate.TargetComparison;
import org.kaocheng.fact.Fact;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Bound;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Quantity;

/**
 * A row that calls its target met while the result told elsewhere in the report is less. Silent as
 * soon as one result of the same work reaches the target.
 */
public final class MissedElsewhere implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "target.missed-elsewhere",
          Family.TARGET,
          Severity.ERROR,
          "正文完成数低于目标却填完成",
          "完成情况要与正文所列的实际完成数一致。",
          "按实际完成数填写完成值并相应扣分；如两处口径不同，请写明。");

  /** A result of the same work, and how it compares. */
  private record Held(Fact fact, Labels.Match match, TargetComparison comparison) {}

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    Labels labels = Labels.of(examination.lexicon());
    List<Finding> findings = new ArrayList<>();
    for (Row row : Rows.of(examination, Row::claimsMet)) {
      Optional<Quantity> target =
          row.target().single().filter(q -> q.unit().dimension() == Dimension.COUNT);
      if (target.isPresent() && (row.actual().quantities().isEmpty() || row.saysMet())) {
        List<Held> held = held(examination, labels, row, target.get());
        if (!held.isEmpty() && held.stream().allMatch(each -> isMissed(each.comparison()))) {
          Held best = best(held);
          boolean whole = isOfWholeYear(examination, best.fact());
          if (whole || isHalf(target.get(), best.fact().figure())) {
            boolean equal = labels.content(row.label()).equals(labels.content(best.fact().label()));
            findings.add(finding(examination, row, target.get(), best, whole && equal));
          }
        }
      }
    }
    return findings;
  }

  /** The clause says that it counts all of the year: 全年…共计. */
  private static boolean isOfWholeYear(Examination examination, Fact fact) {
    String sentence = examination.evidence(fact).text();
    return examination.lexicon().words("statements.whole-year").stream()
        .anyMatch(sentence::contains);
  }

  /** Less than half of the target is more likely a part of the work than all of it. */
  private static boolean isHalf(Quantity target, Quantity result) {
    return result.amount().multiply(BigDecimal.TWO).compareTo(target.amount()) >= 0;
  }

  private static boolean isMissed(TargetComparison comparison) {
    return comparison.outcome() == TargetComparison.Outcome.MISSED;
  }

  private static Held best(List<Held> held) {
    return held.stream()
        .filter(each -> each.match() == Labels.Match.STRONG)
        .findFirst()
        .orElse(held.getFirst());
  }

  private static List<Held> held(Examination examination, Labels labels, Row row, Quantity target) {
    List<Held> held = new ArrayList<>();
    TargetComparison.Sense sense =
        TargetMissed.sense(examination.lexicon(), row).orElse(TargetComparison.Sense.AT_LEAST);
    for (Fact fact : examination.reading().facts("achievement.quantity")) {
      Optional<Quantity> result =
          fact.quantity().filter(q -> labels.countAlike(q.unit(), target.unit()));
      Labels.Match match = labels.match(row.label(), fact.label());
      boolean same =
          fact.subject().equals(row.form().subject()) || !row.form().subject().isProject();
      if (result.isPresent() && match != Labels.Match.NONE && same) {
        held.add(new Held(fact, match, TargetComparison.numbers(target, result.get(), sense)));
      }
    }
    return held;
  }

  private static Finding finding(
      Examination examination, Row row, Quantity target, Held held, boolean whole) {
    Quantity result = held.fact().figure();
    boolean sure =
        whole
            && held.match() == Labels.Match.STRONG
            && row.saysMet()
            && Stream.of(target, result).allMatch(q -> q.bound() != Bound.ABOUT);
    String units =
        target.unit().comparableWith(result.unit())
            ? ""
            : "两处计量单位也不一致（“" + target.unit().symbol() + "”与“" + result.unit().symbol() + "”）。";
    return FindingBuilder.of(CARD)
        .severity(sure ? Severity.ERROR : Severity.WARNING)
        .message(
            row.title()
                + "目标为"
                + Amounts.printed(target)
                + "，文中“"
                + held.fact().label()
                + "”实际为"
                + Amounts.printed(result)
                + "，未完成却填“"
                + row.actual().text()
                + "”。"
                + units)
        .stated(row.actual().text())
        .expected(Amounts.printed(result) + "，完成" + share(target, result))
        .formula(held.comparison().formula())
        .at(row.actualPlace())
        .at(row.targetPlace())
        .at(examination.evidence(held.fact()))
        .build();
  }

  private static String share(Quantity target, Quantity result) {
    return target.number().signum() == 0 ? "" : Amounts.percent(result.number(), target.number());
  }
}
