package org.kaocheng.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.FormCell;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.value.Patterns;
import org.kaocheng.value.SievedPattern;

/** Reads the indicator rows under one head, up to the row that ends them. */
final class IndicatorBlock {

  /** A score that another than the department gave: 财政评分, 复核得分. */
  static final String REVIEW = "indicator.review_score";

  private static final SievedPattern END = Words.sieved("{tables.indicators-end}");

  private final Lattice lattice;
  private final Columns columns;
  private final Facts facts;
  private final ProseReader prose;
  private final Passages passages;
  private final Period period;
  private final String title;
  private final Subject subject;
  private final FormBuilder form;
  private final List<FigureRow> figureRows;
  private final IndicatorGroups groups;

  IndicatorBlock(
      Lattice lattice,
      Columns columns,
      Facts facts,
      ProseReader prose,
      Passages passages,
      int year,
      String title,
      Subject subject,
      FormBuilder form,
      List<FigureRow> figureRows) {
    this.lattice = lattice;
    this.columns = columns;
    this.facts = facts;
    this.prose = prose;
    this.passages = passages;
    this.period = new Period(year, Basis.NONE);
    this.title = title;
    this.subject = subject;
    this.form = form;
    this.figureRows = figureRows;
    this.groups = new IndicatorGroups(lattice, columns, facts, title, subject, form);
  }

  /** Reads from {@code row} on; gives the first row that is not part of the block. */
  int read(int row, Predicate<List<LaidCell>> isTotal) {
    form.columns(columns);
    int at = row;
    while (at < lattice.rows().size() && !ends(lattice.row(at), isTotal)) {
      Optional<Columns> head = Columns.of(lattice, at);
      if (head.isPresent()) {
        if (!sameHead(head.get())) {
          break;
        }
        at += head.get().headRows();
        continue;
      }
      indicator(at);
      at++;
    }
    groups.close();
    return at;
  }

  private boolean sameHead(Columns found) {
    return found.cells().equals(columns.cells()) && found.levels().equals(columns.levels());
  }

  private static boolean ends(List<LaidCell> row, Predicate<List<LaidCell>> isTotal) {
    if (isTotal.test(row)) {
      return true;
    }
    Optional<LaidCell> first = row.stream().filter(cell -> !cell.isBlank()).findFirst();
    if (first.isEmpty()) {
      return false;
    }
    boolean label =
        END.matches(first.get().text()) || Patterns.matches(first.get().text(), "总\\s*分|合计|总计");
    boolean alone =
        row.stream().filter(cell -> !cell.isBlank()).count() == 1 && first.get().columnSpan() > 3;
    return label && first.get().column() <= 1 || alone;
  }

  private void indicator(int row) {
    groups.row(row);
    int nameColumn =
        columns.targetNames()
            ? columns.cells().getOrDefault(Column.TARGET, -1)
            : columns.levels().getLast();
    Optional<LaidCell> name = lattice.at(row, nameColumn);
    IndicatorCells cells = new IndicatorCells(lattice, columns, facts, period, title, subject, row);
    if (name.isEmpty() || cells.isEmpty(name.get())) {
      return;
    }
    IndicatorGroups.Names names = groups.names();
    String path = names.path(name.get().text());
    Map<Column, Fact> found = cells.facts(name.get(), path);
    cells.reviews(name.get(), path).ifPresent(figureRows::add);
    if (columns.targetNames()) {
      prose.read(
          name.get().passage(),
          passages.headingsAbove(name.get().passage()),
          Stage.TARGET,
          Fact.Origin.SENTENCE);
    }
    int id = form.nextIndicator();
    groups.member(id);
    form.add(
        new Indicator(
            id,
            names.first(),
            names.second(),
            new FormCell(name.get().text(), name.get().passage().place()),
            cells.cells(),
            found));
  }
}
