package org.kaocheng.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Basis;
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
import org.kaocheng.fact.Subject;
import org.kaocheng.source.Place;
import org.kaocheng.value.Bound;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.Unit;
import org.kaocheng.value.Units;

/** The {@link Ledger} as a reading of an invented unit's report: its figures and its table. */
final class ScoredReport {

  private static final int TABLE = 1;

  private final List<Passage> passages = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();

  private ScoredReport() {}

  static Reading reading() {
    ScoredReport report = new ScoredReport();
    for (Ledger.Entry entry : Ledger.ENTRIES) {
      Period period = new Period(Ledger.YEAR - entry.yearsBack(), entry.basis());
      Place place = report.passage(entry.number() + entry.unit(), 0);
      report.fact(entry.concept(), entry.number(), entry.unit(), period, place);
    }
    Form form = report.form();
    return new Reading(
        new Identification("岳阳市岳阳楼区示范事务中心", Ledger.YEAR, Identification.Level.DISTRICT),
        report.passages,
        List.of(),
        report.facts,
        List.of(),
        List.of(form),
        List.of());
  }

  private Form form() {
    List<Indicator> rows = new ArrayList<>();
    for (Ledger.Row row : Ledger.ROWS) {
      rows.add(row(rows.size(), row));
    }
    Fact total = points("evaluation.self_score", cell("88"));
    return new Form(
        "部门整体支出绩效评价评分表",
        Subject.DEPARTMENT,
        TABLE,
        rows,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(total),
        Optional.empty());
  }

  private Indicator row(int number, Ledger.Row row) {
    FormCell name = cell(row.name());
    Map<Column, FormCell> cells = new EnumMap<>(Column.class);
    cells.put(Column.POINTS, cell(row.points()));
    cells.put(Column.SCORE, cell(row.self()));
    Map<Column, Fact> figures = new EnumMap<>(Column.class);
    cells.forEach((column, cell) ->
        figures.put(
            column,
            points(column == Column.POINTS ? "indicator.points" : "indicator.score", cell)));
    return new Indicator(number, row.level1(), row.level2(), name, cells, figures);
  }

  private Fact points(String concept, FormCell cell) {
    return fact(concept, cell.text(), "分", new Period(Ledger.YEAR, Basis.NONE), cell.place());
  }

  private FormCell cell(String text) {
    return new FormCell(text, passage(text, TABLE));
  }

  private Place passage(String text, int table) {
    int index = passages.size();
    Place place = new Place(index, 0, text.length(), index + 1, 0, table, 0, 0);
    Passage.Kind kind = table > 0 ? Passage.Kind.CELL : Passage.Kind.PARAGRAPH;
    passages.add(new Passage(index, kind, 0, "", text, place, -1));
    return place;
  }

  private Fact fact(String concept, String number, String unit, Period period, Place place) {
    Fact fact =
        new Fact(
            facts.size(),
            concept,
            concept,
            new Content.Figure(quantity(number, unit)),
            period,
            Subject.DEPARTMENT,
            place.table() > 0 ? Fact.Origin.CELL : Fact.Origin.SENTENCE,
            place,
            "");
    facts.add(fact);
    return fact;
  }

  private static Quantity quantity(String numeral, String symbol) {
    BigDecimal number = new BigDecimal(numeral);
    Unit unit = Units.of(symbol).orElseThrow();
    String text = numeral + symbol;
    return new Quantity(
        text,
        numeral,
        number,
        number.scale(),
        unit,
        Bound.EXACT,
        Optional.empty(),
        0,
        text.length(),
        0,
        true);
  }
}
