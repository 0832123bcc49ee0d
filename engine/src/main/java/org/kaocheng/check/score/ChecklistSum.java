package org.kaocheng.check.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.evaluate.Criterion;
import org.kaocheng.evaluate.CriterionParser;
import org.kaocheng.evaluate.Rubric;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Decimals;

/** The points a criterion prints, by items or by grades, against the indicator's points. */
public final class ChecklistSum implements Rule {

  private static final Pattern GIVEN = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)分");

  private static final RuleCard CARD =
      new RuleCard(
          "score.checklist",
          Family.SCORE,
          Severity.WARNING,
          "评分标准所列分值与指标分值不符",
          "逐条给分的，各条分值之和应等于该指标的分值；分档给分的，最高一档不应超过分值。",
          "请核对评分标准中各条的分值。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Form form : examination.reading().forms()) {
      for (Block block : Block.of(form)) {
        Indicator row = block.rows().getFirst();
        Rubric rubric = CriterionParser.parse(row.text(Column.CRITERION), block.worth());
        total(rubric)
            .filter(sum -> !block.shared() && sum.compareTo(block.worth()) != 0)
            .ifPresent(sum -> findings.add(finding(examination, row, rubric, sum)));
        highest(rubric)
            .filter(most -> alone(form, row) && !block.shared())
            .filter(most -> most.compareTo(block.worth()) > 0)
            .ifPresent(most -> findings.add(finding(examination, row, block.worth(), most)));
      }
    }
    return findings;
  }

  /** The sum of a list that is nothing but items with points. */
  private static Optional<BigDecimal> total(Rubric rubric) {
    boolean plain =
        rubric.criteria().stream()
            .allMatch(c -> c instanceof Criterion.Checklist || c instanceof Criterion.Note);
    return plain
        ? rubric
            .checklist()
            .filter(list -> list.items().size() > 1)
            .flatMap(Criterion.Checklist::total)
        : Optional.empty();
  }

  /** The most that one range or condition gives: 无结余，3分；有结余，2分. */
  private static Optional<BigDecimal> highest(Rubric rubric) {
    return rubric.criteria().stream().flatMap(ChecklistSum::awards).max(BigDecimal::compareTo);
  }

  private static Stream<BigDecimal> awards(Criterion criterion) {
    return switch (criterion) {
      case Criterion.Bands(List<Criterion.Band> bands) ->
          bands.stream().map(Criterion.Band::points);
      case Criterion.Condition(String ignored, String award) ->
          Stream.of(GIVEN.matcher(award))
              .filter(Matcher::find)
              .map(given -> new BigDecimal(given.group(1)));
      case Criterion.Checklist ignored -> Stream.empty();
      case Criterion.Convert ignored -> Stream.empty();
      case Criterion.Deduct ignored -> Stream.empty();
      case Criterion.Note ignored -> Stream.empty();
      case Criterion.Unparsed ignored -> Stream.empty();
    };
  }

  /** Whether the row's criterion is its own: one merged over several rows speaks of all of them. */
  private static boolean alone(Form form, Indicator row) {
    return form.indicators().stream()
        .filter(other -> other.id() != row.id())
        .noneMatch(
            other -> Rows.place(other, Column.CRITERION).equals(Rows.place(row, Column.CRITERION)));
  }

  private static Finding finding(
      Examination examination, Indicator row, BigDecimal points, BigDecimal most) {
    return FindingBuilder.of(CARD)
        .message(
            "“%s”评分标准最高给%s，该指标分值只有%s。"
                .formatted(Rows.name(row), Rows.inPoints(most), Rows.inPoints(points)))
        .stated(Rows.inPoints(points))
        .expected(Rows.inPoints(most))
        .at(examination.evidence(Rows.place(row, Column.CRITERION)))
        .at(examination.evidence(Rows.place(row, Column.POINTS)))
        .build();
  }

  private static Finding finding(
      Examination examination, Indicator row, Rubric rubric, BigDecimal sum) {
    List<String> addends =
        rubric.checklist().orElseThrow().items().stream()
            .map(item -> Decimals.plain(item.points().orElseThrow()))
            .toList();
    return FindingBuilder.of(CARD)
        .message(
            "“%s”评分标准各条分值合计%s，该指标分值为%s。"
                .formatted(Rows.name(row), Rows.inPoints(sum), Rows.inPoints(rubric.points())))
        .stated(Rows.inPoints(rubric.points()))
        .expected(Rows.inPoints(sum))
        .formula(String.join("+", addends) + "=" + Decimals.plain(sum))
        .at(examination.evidence(Rows.place(row, Column.CRITERION)))
        .at(examination.evidence(Rows.place(row, Column.POINTS)))
        .build();
  }
}
