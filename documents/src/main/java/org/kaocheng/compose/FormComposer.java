package org.kaocheng.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.FormSlots;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.FormField;
import org.kaocheng.scheme.pack.SchemeTable;

/** Composes a form of a scheme, filled in with what a filing has. */
public final class FormComposer {

  /** A table of indicators with more columns is laid on its side. */
  private static final int MOST_COLUMNS = 8;

  private final Answers answers;

  /** A composer of a filing's forms. */
  public FormComposer(Answers answers) {
    this.answers = answers;
  }

  /** The form of the department or of one project. */
  public Sheet compose(SchemeTable table, Subject subject) {
    Cells cells = new Cells(answers, table.unit());
    SheetBuilder builder = new SheetBuilder();
    if (subject.isProject()) {
      head(table, cells, subject, builder);
    }
    for (FormBlock block : table.blocks()) {
      add(block, table, cells, subject, builder);
    }
    return new Sheet(
        table.id(),
        subject,
        table.annex(),
        FormLabels.of(table.title(), answers.filing().year()),
        above(table, cells, subject),
        builder.widths(),
        headRows(table, subject),
        builder.rows(),
        below(table, cells, subject),
        hasCriteria(table));
  }

  /** Heads are repeated over pages only where they are the heads of all that follows. */
  private static int headRows(SchemeTable table, Subject subject) {
    if (table.blocks().size() != 1 || subject.isProject()) {
      return 0;
    }
    return switch (table.blocks().getFirst()) {
      case FormBlock.Grid _, FormBlock.Indicators _ -> 1;
      case FormBlock.Records _, FormBlock.Fields _, FormBlock.Paragraph _ -> 0;
    };
  }

  private static boolean hasCriteria(SchemeTable table) {
    return table.blocks().stream()
        .anyMatch(block ->
            block instanceof FormBlock.Indicators indicators
                && indicators.columns().size() > MOST_COLUMNS);
  }

  private void add(
      FormBlock block, SchemeTable table, Cells cells, Subject subject, SheetBuilder builder) {
    switch (block) {
      case FormBlock.Fields fields -> {
        FieldTable rows = new FieldTable(cells, fields, subject);
        builder.add(rows.widths(), rows.rows());
      }
      case FormBlock.Grid grid -> {
        GridTable rows = new GridTable(cells, table, grid, subject);
        builder.add(rows.widths(), rows.rows());
      }
      case FormBlock.Records records -> {
        RecordTable rows = new RecordTable(cells, records, subject);
        builder.add(rows.widths(), rows.rows());
      }
      case FormBlock.Indicators indicators -> {
        IndicatorTable rows = new IndicatorTable(cells, table, indicators, subject);
        builder.add(rows.widths(), rows.rows());
      }
      case FormBlock.Paragraph ignored -> {
        // Sentences stand in the report's text, not in a sheet.
      }
    }
  }

  /** The first rows of a project's form: its name and who carries it out. */
  private void head(SchemeTable table, Cells cells, Subject subject, SheetBuilder builder) {
    List<Sheet.Row> rows = new ArrayList<>();
    for (FormField field : table.header()) {
      if (isOfForm(field)) {
        Slot slot = FormSlots.slot(field, subject, answers.filing().year(), 0);
        rows.add(
            new Sheet.Row(
                List.of(
                    SheetCell.of(SheetCell.Kind.HEAD, field.label()),
                    cells.slot(slot, field.unit()))));
      }
    }
    builder.add(List.of(25, 75), rows);
  }

  private static boolean isOfForm(FormField field) {
    return field.concept().startsWith("project.");
  }

  private List<List<Span>> above(SchemeTable table, Cells cells, Subject subject) {
    List<Span> line = new ArrayList<>();
    for (FormField field : table.header()) {
      if (!subject.isProject() || !isOfForm(field)) {
        if (field.concept().equals("form.money_unit")) {
          continue;
        }
        line.add(labelled(field, cells, subject));
      }
    }
    if (!table.unit().isEmpty() && line.size() < 4) {
      line.add(Span.of("单位：" + table.unit()));
    }
    return line.isEmpty() ? List.of() : List.of(line);
  }

  private Span labelled(FormField field, Cells cells, Subject subject) {
    Slot slot = FormSlots.slot(field, subject, answers.filing().year(), 0);
    String value = cells.withUnit(slot, field.unit());
    if (value.isEmpty() && field.concept().equals("document.fiscal_year")) {
      value = answers.filing().year() + "年";
    }
    String text = FormLabels.of(field.label(), answers.filing().year()) + "：" + value;
    return new Span(text, false, Optional.of(new FilingField.Entry(slot)));
  }

  private List<List<Span>> below(SchemeTable table, Cells cells, Subject subject) {
    List<List<Span>> lines = new ArrayList<>();
    Optional.of(table.note())
        .filter(note -> !note.isEmpty())
        .ifPresent(note -> lines.add(List.of(Span.of("说明：" + note + "。"))));
    List<Span> line = new ArrayList<>();
    for (FormField field : table.footer()) {
      line.add(labelled(field, cells, subject));
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }
}
