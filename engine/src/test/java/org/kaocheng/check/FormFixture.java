package org.kaocheng.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.FormCell;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.source.Place;

/** Builds one evaluation form of a {@link ReadingFixture}, row by row. */
public final class FormFixture {

  /** In place of a target: the form has no column of targets. */
  public static final String NO_COLUMN = "∅";

  private final ReadingFixture report;
  private final String title;
  private final Subject subject;
  private final int table;
  private final List<Indicator> rows = new ArrayList<>();
  private final List<Form.Group> groups = new ArrayList<>();
  private @Nullable Fact executionPoints;
  private @Nullable Fact executionScore;
  private @Nullable Fact executionRate;
  private @Nullable Fact totalPoints;
  private @Nullable Fact totalScore;
  private @Nullable FormCell totalCell;
  private String level1 = "";
  private String level2 = "";

  FormFixture(ReadingFixture report, String title, Subject subject, int table) {
    this.report = report;
    this.title = title;
    this.subject = subject;
    this.table = table;
  }

  // ---- rows ----

  /** The levels of the rows that follow. */
  public FormFixture under(String first, String second) {
    level1 = first;
    level2 = second;
    return this;
  }

  /** A row; cells alternate column and text: {@code row("办结率", POINTS, "5", SCORE, "4")}. */
  public FormFixture row(String name, Object... cells) {
    Map<Column, FormCell> fields = new EnumMap<>(Column.class);
    Map<Column, Fact> figures = new EnumMap<>(Column.class);
    FormCell nameCell = cell(name);
    for (int i = 0; i < cells.length; i += 2) {
      Column column = (Column) cells[i];
      FormCell cell = cell((String) cells[i + 1]);
      fields.put(column, cell);
      boolean figure = column == Column.POINTS || column == Column.SCORE;
      if (figure && !cell.isBlank()) {
        String concept = column == Column.POINTS ? "indicator.points" : "indicator.score";
        figures.put(column, figure(concept, cell.text(), cell.place()));
      }
    }
    rows.add(new Indicator(rows.size(), level1, level2, nameCell, fields, figures));
    return this;
  }

  /** A row of an output with target and result that got its full 10 points. */
  public FormFixture met(String second, String name, String target, String actual) {
    return scored(second, name, target, actual, "10", "10", "");
  }

  /**
   * A row of an output with target, result, points, score and reason; {@link #NO_COLUMN} as target
   * and an empty text as points leave their columns out.
   */
  public FormFixture scored(
      String second,
      String name,
      String target,
      String actual,
      String points,
      String score,
      String reason) {
    List<Object> cells = new ArrayList<>();
    if (!target.equals(NO_COLUMN)) {
      cells.addAll(List.of(Column.TARGET, target));
    }
    cells.addAll(List.of(Column.ACTUAL, actual));
    if (!points.isEmpty()) {
      cells.addAll(List.of(Column.POINTS, points, Column.SCORE, score));
    }
    cells.addAll(List.of(Column.REASON, reason));
    return under("产出指标", second).row(name, cells.toArray());
  }

  /** A group of the rows with the given numbers. */
  public FormFixture group(int level, String name, String points, Integer... members) {
    return group(level, name, figure("indicator.group.points", points, place(points)), members);
  }

  /** A group whose points stand in the last heading or paragraph. */
  public FormFixture toldGroup(int level, String name, String points) {
    return group(level, name, figure("indicator.group.points", points, report.lastPlace()));
  }

  private FormFixture group(int level, String name, Fact points, Integer... members) {
    groups.add(new Form.Group(level, name, points, List.of(members)));
    return this;
  }

  // ---- figures of the whole form ----

  /** Points, score and rate of execution; an empty text leaves one out. */
  public FormFixture execution(String points, String score, String rate) {
    executionPoints = optional("evaluation.execution_rate.points", points);
    executionScore = optional("evaluation.execution_rate.score", score);
    executionRate = optional("ratio.budget_execution_rate", rate);
    return this;
  }

  /** Total points and total score; an empty text of points leaves them out, one of score blank. */
  public FormFixture total(String points, String score) {
    totalPoints = optional("evaluation.points_total", points);
    totalCell = cell(score);
    totalScore = score.isEmpty() ? null : figure("evaluation.self_score", score, totalCell.place());
    return this;
  }

  /** The three amounts of the form in 万元; an empty text leaves one out. */
  public FormFixture money(String original, String adjusted, String executed) {
    String budget = subject.isProject() ? "project.budget" : "expenditure.total";
    String spent = subject.isProject() ? "project.expenditure" : "expenditure.total";
    return amount(budget, Basis.ORIGINAL_BUDGET, original)
        .amount(budget, Basis.ADJUSTED_BUDGET, adjusted)
        .amount(spent, Basis.FINAL_ACCOUNTS, executed);
  }

  /** An amount in 万元 in the form's table; an empty text leaves it out. */
  public FormFixture amount(String concept, Basis basis, String text) {
    return text.isEmpty() ? this : money(concept, text + "万元", basis);
  }

  /** A sum of money in the form's table. */
  public FormFixture money(String concept, String text, Basis basis) {
    Period period = new Period(report.year(), basis);
    report.add(concept, concept, ReadingFixture.figure(text), period, subject, place(text));
    return this;
  }

  /** A blank cell for a concept in the form's table. */
  public FormFixture blank(String concept, String label, Basis basis) {
    Period period = new Period(report.year(), basis);
    report.add(concept, label, new Content.Blank(), period, subject, place(""));
    return this;
  }

  // ---- what was built ----

  /** The report with the form. */
  public ReadingFixture done() {
    return report;
  }

  /** Begins the next form, the department's. */
  public FormFixture department() {
    return report.department();
  }

  /** Begins the next form, a project's. */
  public FormFixture project(String name) {
    return report.project(name);
  }

  /** What the rule finds in the report. */
  public List<Finding> check(Rule rule) {
    return report.check(rule);
  }

  /** What rules look at. */
  public Examination examination() {
    return report.examination();
  }

  Form build() {
    return new Form(
        title,
        subject,
        table,
        rows,
        groups,
        Optional.ofNullable(executionPoints),
        Optional.ofNullable(executionScore),
        Optional.ofNullable(executionRate),
        Optional.ofNullable(totalPoints),
        Optional.ofNullable(totalScore),
        Optional.ofNullable(totalCell));
  }

  private @Nullable Fact optional(String concept, String text) {
    return text.isEmpty() ? null : figure(concept, text, place(text));
  }

  private Fact figure(String concept, String text, Place place) {
    Period period = new Period(report.year(), Basis.NONE);
    return report.add(concept, concept, ReadingFixture.figure(text), period, subject, place);
  }

  private FormCell cell(String text) {
    return new FormCell(text, place(text));
  }

  private Place place(String text) {
    return report.cell(text, table);
  }
}
