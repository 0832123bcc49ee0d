package org.kaocheng.check.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.evaluate.CriterionParser;
import org.kaocheng.evaluate.Rubric;
import org.kaocheng.evaluate.ScoreReading;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Interval;
import org.kaocheng.value.Patterns;
import org.kaocheng.value.Rounding;

/**
 * The score for satisfaction against the satisfaction the report says was reached, by the criterion
 * that the report itself prints: a matter of the document, whatever its scheme.
 */
public final class SatisfactionScore implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "score.satisfaction",
          Family.SCORE,
          Severity.ERROR,
          "满意度得分与所填满意度不符",
          "评分标准按满意度分档计分，所填满意度决定得分。",
          "请核实满意度调查结果，按评分标准更正得分或完成情况。");
  private static final Pattern PERCENT = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)\\s*[%％]");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private record Reached(Interval rate, String words, Evidence evidence) {}

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Form form : examination.reading().forms()) {
      for (Indicator row : form.indicators()) {
        if (!form.subject().isProject() && concerns(row) && Rows.lost(row).isPresent()) {
          check(examination, row).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static boolean concerns(Indicator row) {
    return ScoreWords.mentions(row.path(), "satisfaction");
  }

  private static Optional<Finding> check(Examination examination, Indicator row) {
    Rubric rubric =
        CriterionParser.parse(row.text(Column.CRITERION), Rows.points(row).orElseThrow());
    List<Reached> rates = reached(examination, row);
    BigDecimal score = Rows.score(row).orElseThrow();
    if (!rubric.scoresRate() || rates.isEmpty()) {
      return Optional.empty();
    }
    Interval printed = Interval.printed(score, Math.max(1, rubric.decimals()), Rounding.ROUNDED);
    boolean contradicted =
        rates.stream()
            .allMatch(rate -> {
              List<ScoreReading> readings = rubric.evaluate(rate.rate());
              return !readings.isEmpty()
                  && readings.stream().noneMatch(r -> r.points().meets(printed));
            });
    return contradicted ? Optional.of(finding(examination, row, rubric, rates)) : Optional.empty();
  }

  /** The rate in the row's own result; otherwise those of other rows on satisfaction. */
  private static List<Reached> reached(Examination examination, Indicator row) {
    Optional<Reached> own = of(examination, row);
    if (own.isPresent()) {
      return List.of(own.get());
    }
    List<Reached> found = new ArrayList<>();
    for (Form form : examination.reading().forms()) {
      for (Indicator other : form.indicators()) {
        if (!form.subject().isProject() && concerns(other) && !other.equals(row)) {
          of(examination, other).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static Optional<Reached> of(Examination examination, Indicator row) {
    String actual = row.text(Column.ACTUAL).strip();
    Optional<BigDecimal> result = least(actual);
    if (result.isPresent()) {
      boolean open = Patterns.matches(actual, ".*(≥|以上|不低于|超过|大于).*");
      BigDecimal upper = open ? HUNDRED.max(result.get()) : result.get();
      return Optional.of(reached(examination, row, new Interval(result.get(), upper)));
    }
    boolean met = ScoreWords.words("reached").contains(actual);
    return met
        ? least(row.name().text() + " " + row.text(Column.TARGET))
            .filter(target -> target.compareTo(HUNDRED) <= 0)
            .map(target -> reached(examination, row, new Interval(target, HUNDRED)))
        : Optional.empty();
  }

  private static Reached reached(Examination examination, Indicator row, Interval rate) {
    String words = "“%s”%s".formatted(row.name().text(), row.text(Column.ACTUAL));
    return new Reached(rate, words, examination.evidence(row.name().place()));
  }

  /** Whether the rate is the row's own, or the row is on everyone's satisfaction. */
  private static boolean isGeneral(Indicator row, List<Reached> rates) {
    return rates.size() == 1 && of(row).isPresent()
        || Patterns.matches(row.name().text(), "(?s).*(?:服务对象|社会公众).*");
  }

  private static Optional<BigDecimal> of(Indicator row) {
    return least(row.text(Column.ACTUAL).strip());
  }

  private static Optional<BigDecimal> least(String text) {
    Matcher matcher = PERCENT.matcher(text);
    Optional<BigDecimal> least = Optional.empty();
    while (matcher.find()) {
      BigDecimal number = new BigDecimal(matcher.group(1));
      least = Optional.of(least.map(number::min).orElse(number));
    }
    return least;
  }

  private static Finding finding(
      Examination examination, Indicator row, Rubric rubric, List<Reached> rates) {
    Reached first = rates.getFirst();
    Interval should = rubric.evaluate(first.rate()).getFirst().points();
    String low = Decimals.plain(should.lower());
    String high = Decimals.plain(should.upper());
    String points = (low.equals(high) ? low : low + "—" + high) + "分";
    FindingBuilder finding =
        FindingBuilder.of(CARD)
            .severity(isGeneral(row, rates) ? Severity.ERROR : Severity.WARNING)
            .message(
                "%s，按评分标准应得%s，“%s”却得%s%s。"
                    .formatted(
                        first.words(),
                        points,
                        Rows.name(row),
                        Rows.inPoints(Rows.score(row).orElseThrow()),
                        rubric
                            .implied(Rows.score(row).orElseThrow())
                            .map(range -> "（对应满意度" + range.words("%") + "）")
                            .orElse("")))
            .stated(Rows.inPoints(Rows.score(row).orElseThrow()))
            .expected(points)
            .formula(rubric.text())
            .at(examination.evidence(Rows.place(row, Column.SCORE)))
            .at(examination.evidence(Rows.place(row, Column.CRITERION)));
    rates.forEach(rate -> finding.at(rate.evidence()));
    return finding.build();
  }
}
