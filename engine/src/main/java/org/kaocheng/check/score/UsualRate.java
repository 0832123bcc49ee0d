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
import org.kaocheng.evaluate.KnownRatio;
import org.kaocheng.evaluate.RateFinder;
import org.kaocheng.evaluate.RateValue;
import org.kaocheng.evaluate.scorecard.Matching;
import org.kaocheng.evaluate.scorecard.Scorecard;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Form.Group;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.pack.ScoringRule;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Range;

/**
 * A rate beyond the scheme's limit for all points, in a row that has no points of its own and whose
 * group has all of them. Rows with points of their own are {@link SchemeScore}'s.
 */
public final class UsualRate implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "score.usual-rate",
          Family.SCORE,
          Severity.WARNING,
          "比率超出满分线仍得满分",
          "评分办法（没有时为共性指标体系）对这些比率定有满分线，超出时应扣分。",
          "请核对评分标准；确应得满分的，请写明依据。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Form form : examination.reading().forms()) {
      if (form.subject().isProject()) {
        continue;
      }
      for (Indicator row : form.indicators()) {
        boolean silent =
            !row.text(Column.CRITERION).isEmpty() || !row.text(Column.REASON).isEmpty();
        Optional<KnownRatio> ratio = KnownRatio.of(row);
        Optional<Range> usual = usual(examination, row);
        Optional<Fact> score = full(examination, form, row);
        if (!silent && ratio.isPresent() && usual.isPresent() && score.isPresent()) {
          beyond(examination, ratio.get(), usual.get(), row, score.get()).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  /** The rates that earn all points by the scheme's rule for the indicator of that name. */
  private static Optional<Range> usual(Examination examination, Indicator row) {
    return examination
        .scorecard()
        .flatMap(Scorecard::scheme)
        .flatMap(scheme -> scheme.tree(Subject.Kind.DEPARTMENT))
        .flatMap(tree -> Matching.rule(tree, row))
        .flatMap(rule ->
            rule instanceof ScoringRule.Threshold threshold ? threshold.met() : Optional.empty());
  }

  /** The group's score, when it is full and the row has none of its own. */
  private static Optional<Fact> full(Examination examination, Form form, Indicator row) {
    if (Rows.score(row).isPresent() || Rows.points(row).isPresent()) {
      return Optional.empty();
    }
    return form.groups().stream()
        .filter(group -> group.members().contains(row.id()))
        .flatMap(group ->
            GroupScores.of(examination.reading(), group).stream()
                .filter(score -> same(score, group)))
        .findFirst();
  }

  private static boolean same(Fact score, Group group) {
    Optional<BigDecimal> points = Rows.number(Optional.of(group.points()));
    return points.isPresent()
        && Rows.number(Optional.of(score)).filter(n -> n.compareTo(points.get()) == 0).isPresent();
  }

  private static Optional<Finding> beyond(
      Examination examination, KnownRatio ratio, Range usual, Indicator row, Fact score) {
    List<RateValue> values = RateFinder.find(examination.reading(), ratio, row);
    boolean beyond =
        !values.isEmpty() && values.stream().noneMatch(value -> usual.meets(value.rate()));
    if (!beyond) {
      return Optional.empty();
    }
    RateValue value = values.getFirst();
    FindingBuilder finding =
        FindingBuilder.of(CARD)
            .message(
                "“%s”：%s，评分办法的满分线为%s，仍得满分%s。"
                    .formatted(
                        Rows.name(row),
                        value.formula(),
                        usual.words("%"),
                        Rows.inPoints(score.figure().number())))
            .stated(Rows.inPoints(score.figure().number()))
            .formula(value.formula())
            .at(examination.evidence(row.name().place()))
            .at(examination.evidence(score));
    value.facts().forEach(fact -> finding.at(examination.evidence(fact)));
    return Optional.of(finding.build());
  }
}
