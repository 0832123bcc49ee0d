package org.kaocheng.check.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Finding;
import org.kaocheng.check.Memo;
import org.kaocheng.evaluate.CriterionParser;
import org.kaocheng.evaluate.KnownRatio;
import org.kaocheng.evaluate.RateFinder;
import org.kaocheng.evaluate.RateValue;
import org.kaocheng.evaluate.Rubric;
import org.kaocheng.evaluate.ScoreReading;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.fact.Reading;
import org.kaocheng.value.Interval;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.Rounding;

/**
 * A row that names a known rate and prints points and a score of its own.
 *
 * @param form the form it stands in
 * @param row the row
 * @param ratio the rate it names
 * @param rubric its criterion
 * @param values the rates the report gives for it
 */
record Rescoring(
    Form form, Indicator row, KnownRatio ratio, Rubric rubric, List<RateValue> values) {

  private static final Memo<List<Rescoring>> ALL = new Memo<>(each -> find(each.reading()));

  Rescoring {
    values = List.copyOf(values);
  }

  /** The rows of all the department's forms that name a known rate, in reading order. */
  static List<Rescoring> all(Examination examination) {
    return ALL.of(examination);
  }

  /**
   * One finding for each form that some of the rows stand in.
   *
   * @param rows the rows the findings are on
   * @param finding makes the finding of a form from its rows, which are never none
   */
  static List<Finding> byForm(
      Examination examination,
      List<Rescoring> rows,
      BiFunction<Form, List<Rescoring>, Finding> finding) {
    List<Finding> findings = new ArrayList<>();
    for (Form form : examination.reading().forms()) {
      List<Rescoring> mine = rows.stream().filter(row -> row.form().equals(form)).toList();
      if (!mine.isEmpty()) {
        findings.add(finding.apply(form, mine));
      }
    }
    return findings;
  }

  private static List<Rescoring> find(Reading reading) {
    List<Rescoring> found = new ArrayList<>();
    for (Form form : reading.forms()) {
      if (!form.subject().isProject()) {
        form.indicators().forEach(row -> of(reading, form, row).ifPresent(found::add));
      }
    }
    return List.copyOf(found);
  }

  private static Optional<Rescoring> of(Reading reading, Form form, Indicator row) {
    boolean shared =
        Block.of(form).stream().anyMatch(block -> block.shared() && block.rows().contains(row));
    if (shared || Rows.lost(row).isEmpty() || Rows.repeats(row)) {
      return Optional.empty();
    }
    BigDecimal points = Rows.points(row).orElseThrow();
    return KnownRatio.of(row)
        .map(ratio ->
            new Rescoring(
                form,
                row,
                ratio,
                CriterionParser.parse(row.text(Column.CRITERION), points),
                RateFinder.find(reading, ratio, row)));
  }

  /** The row's score. */
  BigDecimal score() {
    return Rows.score(row).orElseThrow();
  }

  /** What the score can stand for: rounded no more coarsely than the criterion scores. */
  Interval scoreInterval() {
    Quantity printed = row.fact(Column.SCORE).orElseThrow().figure();
    int decimals = Math.max(printed.decimals(), rubric.decimals());
    return Interval.printed(printed.number(), decimals, Rounding.ROUNDED);
  }

  /** The scores a rate would earn; none when the criterion does not say. */
  List<ScoreReading> readings(RateValue value) {
    return rubric.scoresRate() ? rubric.evaluate(value.rate()) : List.of();
  }

  /** Whether every reading of the criterion gives another score for the rate. */
  boolean contradictedBy(RateValue value) {
    List<ScoreReading> readings = readings(value);
    return !readings.isEmpty()
        && readings.stream().noneMatch(reading -> reading.points().meets(scoreInterval()));
  }

  /** Whether there are rates and every one of them contradicts the score. */
  boolean contradicted() {
    return !values.isEmpty() && values.stream().allMatch(this::contradictedBy);
  }

  /** The rate that the score implies, in words; empty when there is no single one. */
  Optional<String> implied() {
    return rubric.scoresRate()
        ? rubric.implied(score()).map(range -> range.words("%"))
        : Optional.empty();
  }
}
