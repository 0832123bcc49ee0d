package org.kaocheng.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.FiledProject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.FormSlots;
import org.kaocheng.filing.OpenRow;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.FormColumn;
import org.kaocheng.scheme.pack.FormRow;
import org.kaocheng.scheme.pack.SchemeTable;

/** The rows of a grid of figures. */
final class GridTable {

  private final Cells cells;
  private final Filing filing;
  private final SchemeTable table;
  private final FormBlock.Grid grid;
  private final Subject subject;

  GridTable(Cells cells, SchemeTable table, FormBlock.Grid grid, Subject subject) {
    this.cells = cells;
    this.filing = cells.answers().filing();
    this.table = table;
    this.grid = grid;
    this.subject = subject;
  }

  /** The widths of its columns, the labels' first. */
  List<Integer> widths() {
    List<Integer> widths = new ArrayList<>();
    widths.add(30);
    grid.columns().forEach(column -> widths.add(isNarrow(column) ? 10 : 17));
    return widths;
  }

  private static boolean isNarrow(FormColumn column) {
    return column.concept().isPresent();
  }

  /** Its rows with the head first. */
  List<Sheet.Row> rows() {
    Optional<FormRow> named =
        grid.rows().stream().filter(row -> row.names().isPresent()).findFirst();
    return named.isPresent() && grid.rows().size() == 1 ? named(named.get()) : listed();
  }

  /** A single row below its name: the name stands in the head over the first figure. */
  private List<Sheet.Row> named(FormRow row) {
    List<SheetCell> head = new ArrayList<>();
    head.add(SheetCell.of(SheetCell.Kind.HEAD, row.label()));
    head.add(cells.slot(new Slot(Subject.DEPARTMENT, row.names().orElse(""), Period.NONE, 0), ""));
    grid.columns().stream()
        .skip(1)
        .forEach(column ->
            head.add(
                SheetCell.of(SheetCell.Kind.HEAD, FormLabels.of(column.label(), filing.year()))));
    List<SheetCell> line = new ArrayList<>();
    line.add(SheetCell.of(SheetCell.Kind.HEAD, grid.label()));
    figures(row, subject, line);
    return List.of(new Sheet.Row(head), new Sheet.Row(line));
  }

  private List<Sheet.Row> listed() {
    List<Sheet.Row> rows = new ArrayList<>();
    List<SheetCell> head = new ArrayList<>();
    head.add(
        SheetCell.of(
            SheetCell.Kind.HEAD, grid.rowHead().isEmpty() ? grid.label() : grid.rowHead()));
    grid.columns()
        .forEach(column ->
            head.add(
                SheetCell.of(SheetCell.Kind.HEAD, FormLabels.of(column.label(), filing.year()))));
    rows.add(new Sheet.Row(head));
    int open = 0;
    for (FormRow row : grid.rows()) {
      switch (row.repetition()) {
        case ONCE -> rows.add(once(row));
        case PROJECT -> rows.addAll(projects(row));
        case OPEN -> {
          rows.addAll(open(row, open));
          open++;
        }
      }
    }
    return rows;
  }

  private Sheet.Row once(FormRow row) {
    List<SheetCell> line = new ArrayList<>();
    line.add(
        SheetCell.of(SheetCell.Kind.LABEL, FormLabels.of(row.printed(), filing.year()))
            .in(row.indent()));
    if (row.text()) {
      Slot slot = Slot.of(row.concepts().getOrDefault("", ""), Period.NONE);
      line.add(cells.words(slot).over(grid.columns().size(), 1));
      return new Sheet.Row(line);
    }
    figures(row, subject, line);
    return new Sheet.Row(line);
  }

  private void figures(FormRow row, Subject of, List<SheetCell> line) {
    for (FormColumn column : grid.columns()) {
      Optional<String> concept = row.concept(column);
      line.add(
          concept
              .map(id ->
                  inline(
                      column,
                      cells.slot(new Slot(of, id, column.period().in(filing.year()), 0), "")))
              .orElseGet(() -> SheetCell.of(SheetCell.Kind.FIGURE, "")));
    }
  }

  /** The cell with the column's head in it where the form prints it there: 资金总额：2677.71. */
  private static SheetCell inline(FormColumn column, SheetCell cell) {
    return column.inline() ? cell.labelled(column.label() + "：") : cell;
  }

  private List<Sheet.Row> projects(FormRow row) {
    List<FiledProject> projects = FormSlots.projects(filing, row);
    List<Sheet.Row> rows = new ArrayList<>();
    for (int number = 0; number < Math.max(projects.size(), row.least()); number++) {
      FilingField name = new FilingField.ProjectName(row.group(), number);
      List<SheetCell> line = new ArrayList<>();
      line.add(cells.field(name, SheetCell.Kind.LABEL).in(row.indent()));
      if (number < projects.size()) {
        figures(row, projects.get(number).subject(), line);
      } else {
        grid.columns().forEach(column -> line.add(SheetCell.of(SheetCell.Kind.FIGURE, "")));
      }
      rows.add(new Sheet.Row(line));
    }
    return rows;
  }

  private List<Sheet.Row> open(FormRow row, int after) {
    List<OpenRow> own =
        filing.openRows().stream()
            .filter(each ->
                each.table().equals(table.id())
                    && each.block().equals(grid.id())
                    && each.after() == after)
            .toList();
    List<Sheet.Row> rows = new ArrayList<>();
    for (int number = 0; number < own.size(); number++) {
      List<SheetCell> line = new ArrayList<>();
      line.add(cells.field(open(after, number, -1), SheetCell.Kind.LABEL).in(row.indent()));
      for (int column = 0; column < grid.columns().size(); column++) {
        line.add(cells.field(open(after, number, column), SheetCell.Kind.FIGURE));
      }
      rows.add(new Sheet.Row(line));
    }
    return rows;
  }

  private FilingField open(int after, int number, int column) {
    return new FilingField.OpenField(table.id(), grid.id(), after, number, column);
  }
}
