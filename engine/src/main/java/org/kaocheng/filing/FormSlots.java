package org.kaocheng.filing;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.FormColumn;
import org.kaocheng.scheme.pack.FormField;
import org.kaocheng.scheme.pack.FormRow;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeTable;

/** The slots the forms of a scheme show, with the filing's projects and items. */
public final class FormSlots {

  private final Filing filing;
  private final Set<Slot> slots = new LinkedHashSet<>();

  private FormSlots(Filing filing) {
    this.filing = filing;
  }

  /** All slots of all forms in the forms' order, none twice. */
  public static Set<Slot> of(Scheme scheme, Filing filing) {
    FormSlots found = new FormSlots(filing);
    for (SchemeTable table : scheme.tables()) {
      if (table.subject() == Subject.Kind.DEPARTMENT) {
        found.table(table, Subject.DEPARTMENT);
      } else {
        filing.projects().forEach(project -> found.table(table, project.subject()));
      }
    }
    OutlineFields.of(scheme).ifPresent(table -> found.table(table, Subject.DEPARTMENT));
    return found.slots;
  }

  /**
   * The slot of a field. Forms of projects show some of the department's own entries: its name, the
   * year, who fills in.
   */
  public static Slot slot(FormField field, Subject subject, int year, int item) {
    return new Slot(
        FieldKinds.isOfDepartment(field.concept()) ? Subject.DEPARTMENT : subject,
        field.concept(),
        field.period().in(year),
        item);
  }

  /**
   * How many items a repeated concept has: as many as are filled in.
   *
   * @param first the number of the first item
   * @param least so many at the least
   * @return the numbers of the items, in order
   */
  public static List<Integer> items(
      Filing filing, Subject subject, List<String> concepts, int first, int least) {
    requireNonNull(concepts, "concepts is null");
    int last = first + least - 1;
    for (Slot slot : filing.entries().keySet()) {
      if (slot.subject().equals(subject) && concepts.contains(slot.concept())) {
        last = Math.max(last, slot.item());
      }
    }
    List<Integer> items = new ArrayList<>();
    for (int item = first; item <= last; item++) {
      items.add(item);
    }
    return items;
  }

  private void table(SchemeTable table, Subject subject) {
    table.header().forEach(field -> field(field, subject));
    for (FormBlock block : table.blocks()) {
      switch (block) {
        case FormBlock.Fields fields -> fields.fields().forEach(field -> field(field, subject));
        case FormBlock.Grid grid -> grid(grid, subject);
        case FormBlock.Records records -> records(records, subject);
        case FormBlock.Paragraph paragraph ->
            paragraph.fields().forEach(field -> field(field, subject));
        case FormBlock.Indicators indicators -> {
          if (indicators.total().isPresent()) {
            slots.add(selfScore(subject, filing.year()));
          }
        }
      }
    }
    table.footer().forEach(field -> field(field, subject));
  }

  /** The slot of a total score. */
  public static Slot selfScore(Subject subject, int year) {
    return new Slot(subject, "evaluation.self_score", new Period(year, Basis.NONE), 0);
  }

  private void field(FormField field, Subject subject) {
    if (field.item().isEmpty()) {
      slots.add(slot(field, subject, filing.year(), 0));
      return;
    }
    for (int item : items(filing, subject, List.of(field.concept()), 1, 1)) {
      slots.add(slot(field, subject, filing.year(), item));
    }
  }

  private void grid(FormBlock.Grid grid, Subject subject) {
    for (FormRow row : grid.rows()) {
      switch (row.repetition()) {
        case ONCE -> row(row, grid, subject);
        case PROJECT -> projects(filing, row).forEach(project -> row(row, grid, project.subject()));
        case OPEN -> {
          // Rows with labels of their own have no concept.
        }
      }
    }
  }

  /** The projects a row is repeated for. */
  public static List<FiledProject> projects(Filing filing, FormRow row) {
    return filing.projects().stream()
        .filter(project -> row.group().isEmpty() || row.group().equals(project.group()))
        .toList();
  }

  private void row(FormRow row, FormBlock.Grid grid, Subject subject) {
    if (row.text()) {
      row.concepts()
          .values()
          .forEach(concept -> slots.add(new Slot(subject, concept, Period.NONE, 0)));
      return;
    }
    for (FormColumn column : grid.columns()) {
      row.concept(column)
          .ifPresent(concept ->
              slots.add(new Slot(subject, concept, column.period().in(filing.year()), 0)));
    }
  }

  private void records(FormBlock.Records records, Subject subject) {
    List<String> concepts =
        records.columns().stream().flatMap(column -> column.concept().stream()).toList();
    for (int item : items(filing, subject, concepts, firstItem(records), records.least())) {
      for (FormColumn column : records.columns()) {
        column
            .concept()
            .ifPresent(concept ->
                slots.add(new Slot(subject, concept, column.period().in(filing.year()), item)));
      }
    }
  }

  /** The first row of a list of units is the department itself, whose entries have no number. */
  public static int firstItem(FormBlock.Records records) {
    return records.each().equals("unit") ? 0 : 1;
  }
}
