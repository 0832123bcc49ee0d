package org.kaocheng.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.source.Problem;
import org.kaocheng.value.Patterns;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.Unit;
import org.kaocheng.value.Units;

/**
 * Reads a table: every number by the labels left of it and above it, {@code label：value} cells,
 * named text fields, and the evaluation blocks in it.
 */
final class TableReader {

  /** A form goes on in the next table when no more than this many passages stand between. */
  private static final int NEAR = 8;

  private static final Pattern YEAR_LINE =
      Pattern.compile("[（(]\\s*(20\\d\\d)\\s*年度?\\s*[)）]|^(20\\d\\d)\\s*年度$|(20\\d\\d)\\s*年度");

  private final Facts facts;
  private final ProseReader prose;
  private final Passages passages;
  private final int year;
  private final List<Form> forms;
  private final List<FigureRow> figureRows;
  private final TableNumbers numbers;
  private final TableWords words;
  private final TotalRow totals;
  private Optional<FormBuilder> unfinished = Optional.empty();
  private int unfinishedEnd;

  TableReader(
      ConceptFinder concepts,
      Facts facts,
      ProseReader prose,
      Passages passages,
      int year,
      List<Form> forms,
      List<FigureRow> figureRows,
      List<Problem> notUnderstood) {
    this.facts = facts;
    this.prose = prose;
    this.passages = passages;
    this.year = year;
    this.forms = forms;
    this.figureRows = figureRows;
    TableAmounts amounts = new TableAmounts(concepts, facts, year, notUnderstood);
    this.numbers = new TableNumbers(concepts, facts, year, amounts);
    this.words = new TableWords(concepts, amounts, facts, prose, passages, year, figureRows);
    this.totals = new TotalRow(facts, year);
  }

  void read(Lattice lattice) {
    String title = TableCaption.title(lattice);
    FormBuilder begun =
        begun(lattice, title).orElseGet(() -> new FormBuilder(title, lattice.table()));
    TableState state =
        new TableState(
            lattice,
            title.isEmpty() ? begun.title() : title,
            TableCaption.moneyUnit(lattice, passages),
            TableCaption.asOf(lattice, passages),
            begun);
    int row = 0;
    while (row < lattice.rows().size()) {
      Optional<Columns> columns = Columns.of(lattice, row);
      if (columns.isPresent() && row + columns.get().headRows() < lattice.rows().size()) {
        row =
            new IndicatorBlock(
                    lattice,
                    columns.get(),
                    facts,
                    prose,
                    passages,
                    year,
                    state.title,
                    state.subject,
                    state.form,
                    figureRows)
                .read(row + columns.get().headRows(), TotalRow::is);
      } else if (TotalRow.is(lattice.row(row)) && !state.form.isEmpty()) {
        totals.read(state, row).ifPresent(figureRows::add);
        words.fields(state, row);
        row++;
      } else {
        plain(state, row);
        row++;
      }
    }
    state.form.build(state.subject).ifPresent(forms::add);
    unfinished =
        state.form.isEmpty() && state.form.hasExecution()
            ? Optional.of(state.form)
            : Optional.empty();
    unfinishedEnd = lastPassage(lattice);
  }

  /**
   * The form whose head of funds stands in the table right above, when a converter or page break
   * has cut the two apart.
   */
  private Optional<FormBuilder> begun(Lattice lattice, String title) {
    int first =
        lattice.rows().getFirst().isEmpty()
            ? 0
            : lattice.rows().getFirst().getFirst().passage().index();
    return unfinished
        .filter(form -> title.isEmpty() || title.equals(form.title()))
        .filter(form -> first - unfinishedEnd <= NEAR);
  }

  private static int lastPassage(Lattice lattice) {
    return lattice.rows().stream()
        .flatMap(List::stream)
        .mapToInt(cell -> cell.passage().index())
        .max()
        .orElse(0);
  }

  static Quantity inUnit(Quantity quantity, String symbol) {
    return quantity.unit().isNone() ? quantity.in(Units.of(symbol).orElse(Unit.NONE)) : quantity;
  }

  private void plain(TableState state, int row) {
    List<LaidCell> cells = state.lattice.row(row);
    section(state, cells);
    yearLine(state, cells);
    List<FigureRow.Figure> figures = new ArrayList<>();
    for (LaidCell cell : cells) {
      if (cell.isNumber()) {
        numbers.read(state, cell).ifPresent(fact -> figures.add(new FigureRow.Figure(cell, fact)));
      } else if (cell.isText()) {
        words.text(state, cell);
      } else if (cells.stream().anyMatch(LaidCell::isNumber)) {
        numbers.blank(state, cell);
      }
    }
    words.fields(state, row);
    if (!cells.isEmpty()) {
      figureRows.add(
          new FigureRow(state.lattice, row, rowLabelCell(cells), figures, state.subject));
    }
  }

  private static Optional<LaidCell> rowLabelCell(List<LaidCell> cells) {
    LaidCell label = null;
    for (LaidCell cell : cells) {
      if (cell.isNumber()) {
        break;
      }
      if (cell.isText()) {
        label = cell;
      }
    }
    if (label == null || cells.stream().noneMatch(LaidCell::isNumber)) {
      return cells.stream().filter(LaidCell::isText).findFirst();
    }
    return Optional.of(label);
  }

  /** A row of one filled cell names what follows. */
  private static void section(TableState state, List<LaidCell> cells) {
    List<LaidCell> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
    if (filled.isEmpty()) {
      return;
    }
    LaidCell first = filled.getFirst();
    if (filled.size() == 1 && first.isText() && first.text().length() <= 40) {
      state.section = first.text();
    }
    if (first.isText() && first.column() == 0) {
      String bare = first.text();
      if (Patterns.matches(bare, ".*项目支出.*|.*(业务工作|运行维护|专项).*[一个项目行]*.*")
          && !Patterns.matches(bare, ".*(名称|自评表).*")) {
        state.projectRows = true;
      } else if (Patterns.matches(bare, ".*(基本支出|三公|政府采购|厉行节约|财政供养|资金总额|人员|公用).*")) {
        state.projectRows = false;
      }
    }
  }

  private void yearLine(TableState state, List<LaidCell> cells) {
    for (LaidCell cell : cells) {
      if (cell.isText() && cell.text().length() <= 60) {
        Years.fact(cell.passage(), YEAR_LINE, facts, Fact.Origin.CELL, state.title);
      }
    }
  }

  static String stripNumber(String label) {
    return Numbering.of(label)
        .map(n -> label.substring(Math.min(label.length(), Passages.squeeze(n.text()).length())))
        .orElse(label);
  }
}
