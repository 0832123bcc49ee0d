package org.kaocheng.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Period;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.SievedPattern;

/** Reads the row of totals at the end of an evaluation form: 总分 | 100 | 97. */
final class TotalRow {

  private static final SievedPattern TOTAL =
      SievedPattern.of(Pattern.compile("(总分|总得分|合计得分|得分合计|总计得分|自评总分|分值合计|总分值|合计|总计)([(（].*[)）])?"));

  /** What names a score and not points in a row of labels and values: 总分 | 100 | 总得分 | 99.4. */
  private static final SievedPattern SCORE =
      SievedPattern.of(Pattern.compile("(总|自评|合计|总计)?得分(合计|总计)?|自评总?分"));

  private static final BigDecimal MOST = BigDecimal.valueOf(200);
  private static final int FEW_WORDS = 3;
  private static final int MOST_WORDS = 6;

  private final Facts facts;
  private final int year;

  TotalRow(Facts facts, int year) {
    this.facts = facts;
    this.year = year;
  }

  /** Whether a row prints totals: a word for them, a number that may be points, little else. */
  static boolean is(List<LaidCell> row) {
    List<LaidCell> texts = row.stream().filter(LaidCell::isText).toList();
    boolean few =
        texts.size() <= FEW_WORDS
            || texts.size() <= MOST_WORDS && TOTAL.matches(texts.getFirst().text());
    return few
        && texts.stream().anyMatch(cell -> TOTAL.matches(cell.text()))
        && row.stream().anyMatch(cell -> cell.isNumber() && points(cell.quantities().getFirst()));
  }

  private static boolean points(Quantity quantity) {
    return (quantity.unit().isNone()
            || quantity.unit().dimension() == Dimension.POINTS
            || quantity.unit().dimension() == Dimension.PERCENT)
        && quantity.number().compareTo(MOST) <= 0;
  }

  /**
   * Reads the totals into the form: by the columns of points and scores where the row has numbers
   * there, else by order (points first, the score last).
   *
   * @return the totals of a second evaluator's column, when the form has one
   */
  Optional<FigureRow> read(TableState state, int row) {
    List<LaidCell> cells = state.lattice.row(row);
    List<LaidCell> numbers = cells.stream().filter(LaidCell::isNumber).toList();
    boolean byColumn = numbers.stream().anyMatch(cell -> isUnder(cell, state.form));
    List<FigureRow.Figure> reviews = new ArrayList<>();
    for (LaidCell cell : numbers) {
      if (state.form.reviewColumns().contains(cell.column())) {
        reviews.add(new FigureRow.Figure(cell, review(state, cell)));
      } else if (isScore(state, cells, numbers, cell, byColumn)) {
        state.form.totalScore(fact(state, "evaluation.self_score", "总分得分", cell), cell);
      } else {
        Fact points = fact(state, "evaluation.points_total", "总分", cell);
        if (!byColumn
            || state.form.pointsColumn() < 0
            || state.form.pointsColumn() == cell.column()) {
          state.form.totalPoints(points);
        }
      }
    }
    if (numbers.size() == 1) {
      cells.stream()
          .filter(cell -> cell.isBlank() && cell.column() > numbers.getFirst().column())
          .findFirst()
          .ifPresent(state.form::blankTotalScore);
    }
    return reviews.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FigureRow(
                state.lattice,
                row,
                cells.stream().filter(LaidCell::isText).findFirst(),
                reviews,
                state.subject));
  }

  private static boolean isScore(
      TableState state,
      List<LaidCell> cells,
      List<LaidCell> numbers,
      LaidCell cell,
      boolean byColumn) {
    if (byColumn) {
      return isUnder(cell, state.form);
    }
    int at = cells.indexOf(cell);
    boolean named = at > 0 && SCORE.matches(cells.get(at - 1).text());
    return named || cell == numbers.getLast() && numbers.size() > 1;
  }

  /** Whether the cell stands in the column of scores, and not over that of points as well. */
  private static boolean isUnder(LaidCell cell, FormBuilder form) {
    int score = form.scoreColumn();
    int points = form.pointsColumn();
    boolean alsoPoints = cell.column() <= points && points < cell.end();
    return cell.column() == score || cell.column() <= score && score < cell.end() && !alsoPoints;
  }

  private Fact review(TableState state, LaidCell cell) {
    return fact(state, IndicatorBlock.REVIEW, "复核得分合计", cell);
  }

  private Fact fact(TableState state, String concept, String label, LaidCell cell) {
    return facts.cell(
        concept,
        label,
        cell,
        TableReader.inUnit(cell.quantities().getFirst(), "分"),
        new Period(year, Basis.NONE),
        state.subject,
        state.title);
  }
}
