package org.kaocheng.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.FormCell;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.QuantityScanner;

/** The fields of one indicator's row, and the facts they state. */
final class IndicatorCells {

  private static final Pattern NAMED_POINTS =
      Pattern.compile("[（(](\\d{1,3}(?:\\.\\d+)?)\\s*分[)）]\\s*$");

  private final Lattice lattice;
  private final Columns columns;
  private final Facts facts;
  private final Period period;
  private final String title;
  private final Subject subject;
  private final int row;
  private final Map<Column, FormCell> cells = new EnumMap<>(Column.class);
  private final Map<Column, LaidCell> laid = new EnumMap<>(Column.class);

  /** Takes the fields of a row. */
  IndicatorCells(
      Lattice lattice,
      Columns columns,
      Facts facts,
      Period period,
      String title,
      Subject subject,
      int row) {
    this.lattice = lattice;
    this.columns = columns;
    this.facts = facts;
    this.period = period;
    this.title = title;
    this.subject = subject;
    this.row = row;
    for (Map.Entry<Column, Integer> entry : columns.cells().entrySet()) {
      lattice
          .at(row, entry.getValue())
          .filter(cell -> cell.row() == row || shared(entry.getKey()))
          .ifPresent(cell -> {
            cells.put(
                entry.getKey(),
                new FormCell(written(entry.getKey(), cell), cell.passage().place()));
            if (cell.row() == row) {
              laid.put(entry.getKey(), cell);
            }
          });
    }
  }

  /** The fields as they are printed. */
  Map<Column, FormCell> cells() {
    return cells;
  }

  /** The facts the row states, by field. */
  Map<Column, Fact> facts(LaidCell name, String path) {
    Map<Column, Fact> found = new EnumMap<>(Column.class);
    fact(Column.POINTS, "indicator.points", "分值", path)
        .or(() -> namedPoints(name, path))
        .ifPresent(fact -> found.put(Column.POINTS, fact));
    fact(Column.SCORE, "indicator.score", "得分", path)
        .ifPresent(fact -> found.put(Column.SCORE, fact));
    words(Column.TARGET, "indicator.target", "指标值", path)
        .ifPresent(fact -> found.put(Column.TARGET, fact));
    words(Column.ACTUAL, "indicator.actual", "完成值", path)
        .ifPresent(fact -> found.put(Column.ACTUAL, fact));
    return found;
  }

  /** Points printed behind the indicator's name, in a table without a column for them. */
  private Optional<Fact> namedPoints(LaidCell name, String path) {
    if (columns.cells().containsKey(Column.POINTS) || columns.targetNames()) {
      return Optional.empty();
    }
    Matcher matcher = NAMED_POINTS.matcher(name.passage().text());
    if (!matcher.find()) {
      return Optional.empty();
    }
    return QuantityScanner.scanCell(matcher.group(1)).stream()
        .findFirst()
        .map(quantity -> TableReader.inUnit(quantity, "分").shifted(matcher.start(1)))
        .map(quantity -> {
          cells.put(Column.POINTS, new FormCell(matcher.group(1), name.passage().place()));
          return facts.cell(
              "indicator.points", "分值", name, quantity, period, subject, title + "|" + path);
        });
  }

  /** The scores of others than the department, for the sums of their columns. */
  Optional<FigureRow> reviews(LaidCell name, String path) {
    List<FigureRow.Figure> figures = new ArrayList<>();
    for (int column : columns.reviews()) {
      lattice
          .at(row, column)
          .filter(cell -> cell.row() == row && cell.isNumber())
          .ifPresent(cell ->
              figures.add(
                  new FigureRow.Figure(
                      cell,
                      facts.cell(
                          IndicatorBlock.REVIEW,
                          "复核得分",
                          cell,
                          TableReader.inUnit(cell.quantities().getFirst(), "分"),
                          period,
                          subject,
                          title + "|" + path))));
    }
    return figures.isEmpty()
        ? Optional.empty()
        : Optional.of(new FigureRow(lattice, row, Optional.of(name), figures, subject));
  }

  /** The text of a field, with the sign and the unit that stand in columns of their own. */
  private String written(Column column, LaidCell cell) {
    return switch (column) {
      case TARGET -> columns.measures().target(lattice, row, cell.text());
      case ACTUAL -> columns.measures().result(lattice, row, cell.text());
      case POINTS, SCORE, CRITERION, REASON -> cell.text();
    };
  }

  /** A criterion may be printed once for several rows; all else belongs to its own row. */
  private static boolean shared(Column column) {
    return column == Column.CRITERION;
  }

  /** Whether the row is one of a template that was left blank. */
  boolean isEmpty(LaidCell name) {
    boolean nothing =
        laid.entrySet().stream()
            .filter(e -> e.getKey() != Column.REASON && e.getKey() != Column.CRITERION)
            .allMatch(e -> e.getValue().isBlank());
    return nothing && (name.isBlank() || name.row() < row)
        || nothing && laid.values().stream().allMatch(LaidCell::isBlank);
  }

  private Optional<Fact> fact(Column column, String concept, String label, String path) {
    LaidCell cell = laid.get(column);
    if (cell == null || cell.quantities().isEmpty() || !cell.isNumber()) {
      return Optional.empty();
    }
    Quantity quantity = TableReader.inUnit(cell.quantities().getFirst(), "分");
    return Optional.of(
        facts.cell(concept, label, cell, quantity, period, subject, title + "|" + path));
  }

  private Optional<Fact> words(Column column, String concept, String label, String path) {
    LaidCell cell = laid.get(column);
    if (cell == null) {
      return Optional.empty();
    }
    return Optional.of(
        facts.words(
            concept, label, cell, written(column, cell), period, subject, title + "|" + path));
  }
}
