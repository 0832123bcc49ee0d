package org.kaocheng.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.value.SievedPattern;

/**
 * The columns of an evaluation table, known from its head row in whatever order.
 *
 * @param levels the columns that name indicators, outermost first; the last names the indicator
 *     itself unless {@code targetNames}
 * @param cells the columns of the fields
 * @param weights for a points column that stands before the last name column, the level column it
 *     belongs to
 * @param targetNames whether the indicator is named only by its target (评价内容 · 绩效目标 · 完成情况)
 * @param reviews the columns of scores that others than the department gave (财政评分, 复核得分)
 * @param measures the columns of signs and units beside the target
 * @param headRows how many rows the head has
 */
record Columns(
    List<Integer> levels,
    Map<Column, Integer> cells,
    Map<Integer, Integer> weights,
    boolean targetNames,
    List<Integer> reviews,
    MeasureColumns measures,
    int headRows) {

  private static final SievedPattern LEVEL = Words.sieved("{tables.level-heads}");
  private static final SievedPattern FIRST_LEVEL = Words.sieved("{tables.first-level-heads}");
  private static final Map<Column, SievedPattern> FIELDS = fields();

  private static Map<Column, SievedPattern> fields() {
    Map<Column, SievedPattern> fields = new LinkedHashMap<>();
    fields.put(Column.CRITERION, Words.sieved("{tables.criterion-heads}"));
    fields.put(Column.REASON, Words.sieved("{tables.reason-heads}"));
    fields.put(Column.ACTUAL, Words.sieved("{tables.actual-heads}"));
    fields.put(Column.TARGET, Words.sieved("{tables.target-heads}"));
    fields.put(Column.SCORE, Words.sieved("{tables.score-heads}"));
    fields.put(Column.POINTS, Words.sieved("{tables.points-heads}"));
    return fields;
  }

  private static final SievedPattern REVIEW =
      Words.sieved("{tables.reviewers}{tables.review-acts}?{tables.review-scores}(情况)?");

  /** What the lower rows of a head say: 名称 · 权重(%). */
  private static final SievedPattern LOWER = Words.sieved("{tables.lower-heads}");

  private static final int MOST_HEAD_ROWS = 3;

  /** The columns told by a head of one or more rows, if it is the head of an evaluation table. */
  static Optional<Columns> of(Lattice lattice, int row) {
    List<LaidCell> head = lattice.row(row);
    Optional<Columns> plain = of(head, 1);
    int rows = headRows(lattice, row);
    if (plain.isEmpty() || rows == 1) {
      return plain;
    }
    return of(lowest(lattice, row, rows), rows).or(() -> plain);
  }

  /** How many rows the head has: those below that hold nothing but words of heads belong to it. */
  private static int headRows(Lattice lattice, int row) {
    int rows = 1;
    while (rows < MOST_HEAD_ROWS
        && row + rows < lattice.rows().size()
        && lower(lattice.row(row + rows))) {
      rows++;
    }
    return rows;
  }

  private static boolean lower(List<LaidCell> row) {
    List<LaidCell> filled = row.stream().filter(cell -> !cell.isBlank()).toList();
    return filled.size() >= 2
        && filled.stream()
            .allMatch(cell ->
                cell.isText()
                    && (LOWER.matches(cell.text())
                        || LEVEL.matches(cell.text())
                        || is(Column.POINTS, cell.text())
                        || is(Column.SCORE, cell.text())));
  }

  private static boolean is(Column column, String text) {
    return FIELDS.entrySet().stream()
        .anyMatch(field -> field.getKey() == column && field.getValue().matches(text));
  }

  /** The lowest head over each column, where a lower one is none the one above it. */
  private static List<LaidCell> lowest(Lattice lattice, int row, int rows) {
    List<LaidCell> lowest = new ArrayList<>();
    for (int column = 0; column < lattice.width(); column++) {
      LaidCell found = null;
      for (int r = row; r < row + rows; r++) {
        LaidCell cell = lattice.at(r, column).orElse(null);
        if (cell != null && !cell.isBlank()) {
          found = cell;
        }
      }
      if (found != null && (found.column() == column || found.columnSpan() > 1)) {
        lowest.add(found.spanning(column, 1));
      }
    }
    return lowest;
  }

  private static Optional<Columns> of(List<LaidCell> head, int headRows) {
    List<Integer> levels = new ArrayList<>();
    List<Integer> reviews = new ArrayList<>();
    int nature = -1;
    int unit = -1;
    Map<Column, Integer> cells = new LinkedHashMap<>();
    List<Integer> points = new ArrayList<>();
    int numbered = -1;
    for (LaidCell cell : head) {
      if (!cell.isText() || cell.text().length() > 24) {
        continue;
      }
      String text = cell.text();
      if (REVIEW.matches(text)) {
        reviews.add(cell.column());
        continue;
      }
      if (MeasureColumns.NATURE.matches(text)) {
        nature = cell.column();
        continue;
      }
      if (MeasureColumns.UNIT.matches(text)) {
        unit = cell.column();
        continue;
      }
      if (LEVEL.matches(text) || headRows > 1 && LOWER.matches(text)) {
        if (numbered < 0 && FIRST_LEVEL.matches(text)) {
          numbered = cell.column();
        }
        for (int c = cell.column(); c < cell.end(); c++) {
          levels.add(c);
        }
        continue;
      }
      for (Map.Entry<Column, SievedPattern> field : FIELDS.entrySet()) {
        if (field.getValue().matches(text)) {
          if (field.getKey() == Column.POINTS) {
            points.add(cell.column());
          }
          cells.putIfAbsent(field.getKey(), cell.column());
          break;
        }
      }
    }
    if (numbered >= 0) {
      int first = numbered;
      levels.removeIf(column -> column < first);
    }
    MeasureColumns measures = new MeasureColumns(nature, unit);
    if (!cells.containsKey(Column.SCORE) && !reviews.isEmpty()) {
      cells.put(Column.SCORE, reviews.removeFirst());
    }
    return complete(levels, cells, points).map(found -> found.with(reviews, measures, headRows));
  }

  private static Optional<Columns> complete(
      List<Integer> levels, Map<Column, Integer> cells, List<Integer> points) {
    boolean scored = cells.containsKey(Column.POINTS) || cells.containsKey(Column.SCORE);
    boolean compared = cells.containsKey(Column.TARGET) && cells.containsKey(Column.ACTUAL);
    if (levels.isEmpty() || !(scored || compared)) {
      return Optional.empty();
    }
    Map<Integer, Integer> weights = new LinkedHashMap<>();
    if (points.size() > 1) {
      for (int column : points.subList(0, points.size() - 1)) {
        if (column < levels.getLast()) {
          weights.put(
              column,
              levels.stream()
                  .filter(level -> level < column)
                  .max(Integer::compare)
                  .orElse(levels.getFirst()));
        }
      }
      cells.put(Column.POINTS, points.getLast());
    }
    boolean targetNames =
        !scored
            && cells.get(Column.TARGET) != null
            && !cells.containsKey(Column.POINTS)
            && cells.get(Column.TARGET) == levels.getLast() + 1;
    return Optional.of(
        new Columns(levels, cells, weights, targetNames, List.of(), MeasureColumns.NONE, 1));
  }

  private Columns with(List<Integer> others, MeasureColumns beside, int rows) {
    return new Columns(levels, cells, weights, targetNames, List.copyOf(others), beside, rows);
  }

  /** The first column that holds a field. */
  int firstField() {
    return cells.values().stream().min(Integer::compare).orElse(Integer.MAX_VALUE);
  }
}
