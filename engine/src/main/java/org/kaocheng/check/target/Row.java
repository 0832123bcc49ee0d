package org.kaocheng.check.target;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.kaocheng.check.Evidence;
import org.kaocheng.evaluate.Target;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.FormCell;
import org.kaocheng.fact.Indicator;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Quantity;

/**
 * A row of an evaluation table with its target and result parsed.
 *
 * @param form the form it stands in
 * @param indicator the row
 * @param label the indicator's words without numbering (指标2：) and without the target's number
 * @param kind what the row is about
 * @param target what was promised: the target field, or the name where the table has no such column
 * @param actual what was reached
 */
public record Row(
    Form form, Indicator indicator, String label, RowKind kind, Target target, Target actual) {

  private static final int LONGEST = 24;

  /** What a row is about. */
  public enum RowKind {
    COST,
    TIME,
    COUNT,
    QUALITY,
    SATISFACTION,
    OTHER
  }

  public Row {
    requireNonNull(form, "form is null");
    requireNonNull(indicator, "indicator is null");
    requireNonNull(label, "label is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(target, "target is null");
    requireNonNull(actual, "actual is null");
  }

  /** Whether points and score are printed and equal. */
  public boolean hasFullMarks() {
    return compareScore().filter(difference -> difference >= 0).isPresent();
  }

  /** Whether points and score are printed and the score is lower. */
  public boolean lostPoints() {
    return compareScore().filter(difference -> difference < 0).isPresent();
  }

  private Optional<Integer> compareScore() {
    Optional<Quantity> points = figure(Indicator.Column.POINTS);
    Optional<Quantity> score = figure(Indicator.Column.SCORE);
    return points.isEmpty() || score.isEmpty()
        ? Optional.empty()
        : Optional.of(score.get().number().compareTo(points.get().number()));
  }

  private Optional<Quantity> figure(Indicator.Column column) {
    return indicator.fact(column).flatMap(Fact::quantity);
  }

  /** Whether the result only says that the target was reached: 达标, 已完成, 100%. */
  public boolean saysMet() {
    return actual.is(Target.Kind.VERDICT) || isHundredPercent();
  }

  /** Whether the result is 100 % and nothing else. */
  public boolean isHundredPercent() {
    return actual
        .single()
        .filter(q -> q.unit().dimension() == Dimension.PERCENT)
        .filter(q -> q.number().intValue() == 100 && q.text().length() == actual.text().length())
        .isPresent();
  }

  /** Whether the row claims to have met its target in any way and lost no points. */
  public boolean claimsMet() {
    return !lostPoints() && (saysMet() || hasFullMarks());
  }

  /** The name as people know it: path of the indicator, with the form where it is a project's. */
  public String title() {
    String full = label.isEmpty() ? target.text() : label;
    String name = full.length() > LONGEST ? full.substring(0, LONGEST) + "…" : full;
    return form.subject().isProject() ? form.subject().name() + "“" + name + "”" : "“" + name + "”";
  }

  /** Evidence at the name of the row. */
  public Evidence name() {
    return evidence(indicator.name());
  }

  /** Evidence at the target; at the name where there is no such field. */
  public Evidence targetPlace() {
    return indicator.cell(Indicator.Column.TARGET).map(Row::evidence).orElseGet(this::name);
  }

  /** Evidence at the result; at the name where there is no such field. */
  public Evidence actualPlace() {
    return indicator.cell(Indicator.Column.ACTUAL).map(Row::evidence).orElseGet(this::name);
  }

  private static Evidence evidence(FormCell cell) {
    return new Evidence(cell.place(), cell.text());
  }
}
