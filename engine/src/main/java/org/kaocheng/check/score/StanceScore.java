package org.kaocheng.check.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.Stance;
import org.kaocheng.check.Stances;
import org.kaocheng.evaluate.RuleScore;
import org.kaocheng.evaluate.ScoreReading;
import org.kaocheng.evaluate.scorecard.Matching;
import org.kaocheng.evaluate.scorecard.Scorecard;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Interval;

/**
 * Scores against what the text says: within budget but reduced, over budget but full. What a rate
 * within or over the budget earns is told by the criterion the report prints, and then two
 * statements of the report contradict each other; else by the scheme's rule. Where neither tells,
 * nothing follows.
 */
public final class StanceScore implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "score.stance",
          Family.SCORE,
          Severity.ERROR,
          "得分与文字表述矛盾",
          "文字说控制在预算内而评分扣了分（或相反），两者不能同时成立。",
          "请核实实际执行情况，使文字表述与该项得分一致。");
  private static final String CONTROL = "ratio.three_publics_control_rate";
  private static final String THREE_PUBLICS = "three-publics";
  private static final String ADJUSTMENT = "ratio.budget_adjustment_rate";
  private static final Interval WITHIN = new Interval(BigDecimal.ZERO, BigDecimal.valueOf(100));

  /** So much above the limit is above it by any rounding; far is more than any report prints. */
  private static final BigDecimal ABOVE = new BigDecimal("0.01");

  private static final BigDecimal FAR = BigDecimal.TEN.pow(6);
  private static final Interval OVER = new Interval(BigDecimal.valueOf(100).add(ABOVE), FAR);
  private static final Interval ADJUSTED = new Interval(ABOVE, FAR);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Rescoring row : Rescoring.all(examination)) {
      if (contradicts(examination, row)) {
        findings.add(within(examination, row));
      } else if (row.values().isEmpty() && Rows.full(row.row()) && loses(examination, row)) {
        List<Stance> over = over(examination, row);
        if (!over.isEmpty()) {
          findings.add(over(examination, row, over));
        }
      }
    }
    return findings;
  }

  /** Whether 三公 spending is said to be within budget while the row's score says it was not. */
  static boolean contradicts(Examination examination, Rescoring row) {
    return row.ratio().is(CONTROL)
        && row.values().isEmpty()
        && Rows.reduced(row.row())
        && (provable(row) || excluded(scheme(examination, row, WITHIN), row))
        && !about(examination, "within-budget").isEmpty()
        && about(examination, "over-budget").isEmpty();
  }

  /** What is asserted of 三公 spending. */
  private static List<Stance> about(Examination examination, String kind) {
    return Stances.of(examination, kind).stream()
        .filter(stance -> stance.subject().equals(THREE_PUBLICS))
        .filter(stance -> stance.sentence().text().contains("三公"))
        .toList();
  }

  /** Whether the printed criterion gives full points for every rate up to 100 %. */
  private static boolean provable(Rescoring row) {
    return excluded(printed(row, WITHIN), row);
  }

  /** Whether spending over the budget can not earn all points. */
  private static boolean loses(Examination examination, Rescoring row) {
    Interval rates = row.ratio().is(ADJUSTMENT) ? ADJUSTED : OVER;
    return excluded(printed(row, rates), row) || excluded(scheme(examination, row, rates), row);
  }

  /** What the printed criterion gives for rates; nothing when it does not score them. */
  private static List<ScoreReading> printed(Rescoring row, Interval rates) {
    return row.rubric().scoresRate() ? row.rubric().evaluate(rates) : List.of();
  }

  /** What the scheme's rule for the indicator of that name gives for rates. */
  private static List<ScoreReading> scheme(Examination examination, Rescoring row, Interval rates) {
    return examination
        .scorecard()
        .flatMap(Scorecard::scheme)
        .flatMap(scheme -> scheme.tree(row.form().subject().kind()))
        .flatMap(tree -> Matching.rule(tree, row.row()))
        .map(rule -> RuleScore.readings(rule, row.rubric().points(), rates))
        .orElse(List.of());
  }

  private static boolean excluded(List<ScoreReading> readings, Rescoring row) {
    return !readings.isEmpty()
        && readings.stream().noneMatch(reading -> reading.points().meets(row.scoreInterval()));
  }

  private static Finding within(Examination examination, Rescoring row) {
    String points = Rows.inPoints(row.rubric().points());
    FindingBuilder finding =
        FindingBuilder.of(CARD)
            .severity(provable(row) ? Severity.ERROR : Severity.WARNING)
            .message(
                "“%s”自评%s（分值%s）%s，而文中称“三公”经费控制在预算范围内，两者矛盾。"
                    .formatted(
                        Rows.name(row.row()),
                        Rows.inPoints(row.score()),
                        points,
                        row.implied().map(rate -> "，意味着控制率约为" + rate).orElse("")))
            .stated(Rows.inPoints(row.score()))
            .expected(points)
            .at(examination.evidence(Rows.place(row.row(), Column.SCORE)))
            .at(examination.evidence(Rows.place(row.row(), Column.CRITERION)));
    about(examination, "within-budget").forEach(stance -> finding.at(stance.evidence()));
    return finding.build();
  }

  private static List<Stance> over(Examination examination, Rescoring row) {
    if (row.ratio().is(CONTROL)) {
      return about(examination, "over-budget");
    }
    return row.ratio().is(ADJUSTMENT)
        ? Stances.of(examination, "over-budget").stream()
            .filter(stance -> !stance.subject().equals(THREE_PUBLICS))
            .toList()
        : List.of();
  }

  private static Finding over(Examination examination, Rescoring row, List<Stance> stances) {
    FindingBuilder finding =
        FindingBuilder.of(CARD)
            .severity(Severity.WARNING)
            .message(
                "“%s”得满分%s，而文中称“%s”，两者难以同时成立。"
                    .formatted(
                        Rows.name(row.row()),
                        Rows.inPoints(row.score()),
                        stances.getFirst().sentence().text().strip()))
            .stated(Rows.inPoints(row.score()))
            .at(examination.evidence(Rows.place(row.row(), Column.SCORE)));
    stances.forEach(stance -> finding.at(stance.evidence()));
    return finding.build();
  }
}
