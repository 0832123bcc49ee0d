package org.kaocheng.check.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.ChecklistAnswer;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.FormCell;
import org.kaocheng.fact.Identification;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Reading;
import org.kaocheng.scheme.trial.Given;
import org.kaocheng.scheme.trial.Trial;
import org.kaocheng.scheme.trial.TrialRow;
import org.kaocheng.source.Place;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.QuantityScanner;
import org.kaocheng.value.Units;

/** The report of a case: its rows as one evaluation form, its figures in a table beside it. */
final class TrialReport {

  /** Where the totals stand, for findings said to be 总分. */
  static final String TOTAL = "总分";

  private static final int FORM = 1;
  private static final int FIGURES = 2;

  private final Trial trial;
  private final List<TrialRow> rows;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final Map<TrialRow, Indicator> byRow = new LinkedHashMap<>();
  private final Set<Integer> totals = new TreeSet<>();
  private final Reading reading;

  /**
   * A case's report.
   *
   * @param rows the rows of its form; without any it has no form
   * @param printed whether the printed totals stand in it
   */
  TrialReport(Trial trial, List<TrialRow> rows, boolean printed) {
    this.trial = trial;
    this.rows = rows;
    trial.facts().forEach(this::figure);
    addRows();
    Optional<FormCell> totalCell = trial.total().filter(each -> printed).map(this::totalCell);
    Optional<Fact> total =
        totalCell.map(cell ->
            fact("evaluation.self_score", TOTAL, trial.total().orElseThrow(), cell.place()));
    trial.grade().filter(each -> printed).ifPresent(this::grade);
    Reading asPrinted =
        new Reading(
            new Identification("", trial.year(), Identification.Level.UNKNOWN),
            passages,
            List.of(),
            facts,
            List.of(),
            indicators.isEmpty() ? List.of() : List.of(form(total, totalCell)),
            List.of());
    reading = asPrinted.answered(rows.stream().flatMap(this::answers).toList());
  }

  private Stream<ChecklistAnswer> answers(TrialRow row) {
    String path =
        Stream.of(row.level1(), row.level2(), row.name())
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining("／"));
    return row.answers().entrySet().stream()
        .map(each -> new ChecklistAnswer(trial.subject(), path, each.getKey(), each.getValue()));
  }

  Reading reading() {
    return reading;
  }

  /** The indicator made of a row. */
  Optional<Indicator> indicator(TrialRow row) {
    return Optional.ofNullable(byRow.get(row));
  }

  /** The passages that hold the row or total of that name; none when there is none. */
  Set<Integer> passages(String name) {
    if (name.equals(TOTAL)) {
      return Collections.unmodifiableSet(totals);
    }
    Set<Integer> found = new TreeSet<>();
    for (Indicator row : indicators) {
      if (row.name().text().equals(name)) {
        found.add(row.name().place().passage());
        row.cells().values().forEach(cell -> found.add(cell.place().passage()));
      }
    }
    return found;
  }

  private Form form(Optional<Fact> total, Optional<FormCell> cell) {
    return new Form(
        "自评表",
        trial.subject(),
        FORM,
        indicators,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        total,
        cell);
  }

  private void figure(Given given) {
    Place place = passage(given.quantity().text(), FIGURES);
    add(
        given.concept(),
        given.label(),
        new Content.Figure(given.quantity()),
        given.period(),
        place);
  }

  private FormCell totalCell(Quantity total) {
    FormCell cell = cell(total.text());
    totals.add(cell.place().passage());
    return cell;
  }

  private void grade(String grade) {
    Place place = passage(grade, FORM);
    totals.add(place.passage());
    add("evaluation.grade", "评价等级", new Content.Words(grade), new Period(0, Basis.NONE), place);
  }

  private void addRows() {
    Set<Column> columns = new TreeSet<>(List.of(Column.POINTS, Column.SCORE));
    rows.forEach(row -> columns.addAll(row.texts().keySet()));
    Map<String, FormCell> pools = new LinkedHashMap<>();
    Map<String, Fact> shared = new LinkedHashMap<>();
    for (TrialRow row : rows) {
      Map<Column, FormCell> cells = new EnumMap<>(Column.class);
      Map<Column, Fact> figures = new EnumMap<>(Column.class);
      FormCell name = cell(row.name());
      for (Column column : columns) {
        switch (column) {
          case POINTS -> points(row, pools, shared, cells, figures);
          case SCORE -> row.self().ifPresent(self -> score(self, cells, figures));
          case TARGET, ACTUAL, CRITERION, REASON ->
              cells.put(column, cell(row.texts().getOrDefault(column, "")));
        }
      }
      Indicator indicator =
          new Indicator(indicators.size(), row.level1(), row.level2(), name, cells, figures);
      indicators.add(indicator);
      byRow.put(row, indicator);
    }
  }

  /** Rows that share points have one cell for them, as a merged cell has in print. */
  private void points(
      TrialRow row,
      Map<String, FormCell> pools,
      Map<String, Fact> shared,
      Map<Column, FormCell> cells,
      Map<Column, Fact> figures) {
    if (row.worth().isEmpty()) {
      return;
    }
    BigDecimal points = row.worth().get();
    String pool = row.pool().isEmpty() ? "\n" + indicators.size() : row.pool();
    FormCell cell = pools.computeIfAbsent(pool, key -> cell(Decimals.plain(points)));
    cells.put(Column.POINTS, cell);
    figures.put(
        Column.POINTS,
        shared.computeIfAbsent(
            pool, key -> fact("indicator.points", "分值", inPoints(points), cell.place())));
  }

  private void score(BigDecimal self, Map<Column, FormCell> cells, Map<Column, Fact> figures) {
    FormCell cell = cell(self.toPlainString());
    cells.put(Column.SCORE, cell);
    figures.put(Column.SCORE, fact("indicator.score", "得分", inPoints(self), cell.place()));
  }

  private static Quantity inPoints(BigDecimal number) {
    return QuantityScanner.scanCell(number.toPlainString())
        .getFirst()
        .in(Units.of("分").orElseThrow());
  }

  private FormCell cell(String text) {
    return new FormCell(text, passage(text, FORM));
  }

  private Place passage(String text, int table) {
    int index = passages.size();
    Place place = new Place(index, 0, text.length(), 0, 0, table, index + 1, 1);
    passages.add(new Passage(index, Passage.Kind.CELL, 0, "", text, place, -1));
    return place;
  }

  private Fact fact(String concept, String label, Quantity quantity, Place place) {
    Period period = new Period(trial.year(), Basis.NONE);
    return add(concept, label, new Content.Figure(quantity), period, place);
  }

  private Fact add(String concept, String label, Content content, Period period, Place place) {
    Fact fact =
        new Fact(
            facts.size(),
            concept,
            label,
            content,
            period,
            trial.subject(),
            Fact.Origin.CELL,
            place,
            "");
    facts.add(fact);
    return fact;
  }
}
