package org.kaocheng.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.FormCell;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Subject;

/** Gathers the parts of an evaluation form while its table is read from top to bottom. */
final class FormBuilder {

  private final String title;
  private final int table;
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Form.Group> groups = new ArrayList<>();
  private @Nullable Fact executionPoints;
  private @Nullable Fact executionScore;
  private @Nullable Fact executionRate;
  private @Nullable Fact totalPoints;
  private @Nullable Fact totalScore;
  private @Nullable FormCell totalScoreCell;
  private int scoreColumn = -1;
  private int pointsColumn = -1;
  private List<Integer> reviewColumns = List.of();

  FormBuilder(String title, int table) {
    this.title = title;
    this.table = table;
  }

  String title() {
    return title;
  }

  /** Whether the points for the execution rate were found. */
  boolean hasExecution() {
    return executionPoints != null;
  }

  boolean isEmpty() {
    return indicators.isEmpty();
  }

  int nextIndicator() {
    return indicators.size();
  }

  /** The points of an indicator, zero when none are printed. */
  BigDecimal points(int indicator) {
    return indicators
        .get(indicator)
        .fact(Indicator.Column.POINTS)
        .map(fact -> fact.figure().number())
        .orElse(BigDecimal.ZERO);
  }

  int scoreColumn() {
    return scoreColumn;
  }

  /** The column of points in the rows read last, -1 when they have none. */
  int pointsColumn() {
    return pointsColumn;
  }

  /** The columns of scores that others than the department gave. */
  List<Integer> reviewColumns() {
    return reviewColumns;
  }

  /** Remembers where the rows now read print points and scores. */
  void columns(Columns columns) {
    scoreColumn = columns.cells().getOrDefault(Indicator.Column.SCORE, -1);
    pointsColumn = columns.cells().getOrDefault(Indicator.Column.POINTS, -1);
    reviewColumns = columns.reviews();
  }

  void add(Indicator indicator) {
    indicators.add(indicator);
  }

  void add(Form.Group group) {
    groups.add(group);
  }

  void executionPoints(Fact fact) {
    executionPoints = executionPoints == null ? fact : executionPoints;
  }

  void executionScore(Fact fact) {
    executionScore = executionScore == null ? fact : executionScore;
  }

  void executionRate(Fact fact) {
    executionRate = executionRate == null ? fact : executionRate;
  }

  void totalPoints(Fact fact) {
    totalPoints = fact;
  }

  void totalScore(Fact fact, LaidCell cell) {
    totalScore = fact;
    totalScoreCell = new FormCell(cell.text(), cell.passage().place());
  }

  void blankTotalScore(LaidCell cell) {
    totalScoreCell = new FormCell("", cell.passage().place());
  }

  /** The form, if indicators were found. */
  Optional<Form> build(Subject subject) {
    if (indicators.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Form(
            title,
            subject,
            table,
            indicators,
            groups,
            Optional.ofNullable(executionPoints),
            Optional.ofNullable(executionScore),
            Optional.ofNullable(executionRate),
            Optional.ofNullable(totalPoints),
            Optional.ofNullable(totalScore),
            Optional.ofNullable(totalScoreCell)));
  }
}
