package org.kaocheng.web.intake;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kaocheng.compose.FormLabels;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.FiledProject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FormSlots;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.filing.OutlineFields;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.FormColumn;
import org.kaocheng.scheme.pack.FormField;
import org.kaocheng.scheme.pack.FormRow;
import org.kaocheng.scheme.pack.OutlineSection;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeTable;

/** In which form each entry of a filing stands first, and what it is called there. */
final class FieldNames {

  /**
   * Where an entry stands.
   *
   * @param form the form's title
   * @param label what it is called there
   */
  record Named(String form, String label) {
    Named {
      requireNonNull(form, "form is null");
      requireNonNull(label, "label is null");
    }
  }

  private final Scheme scheme;
  private final Filing filing;
  private final Map<Slot, Named> names = new LinkedHashMap<>();

  private FieldNames(Scheme scheme, Filing filing) {
    this.scheme = scheme;
    this.filing = filing;
  }

  /** The names of a filing's entries by its scheme. */
  static FieldNames of(Scheme scheme, Filing filing) {
    FieldNames all = new FieldNames(scheme, filing);
    for (SchemeTable table : scheme.tables()) {
      if (table.subject() == Subject.Kind.DEPARTMENT) {
        all.table(table, Subject.DEPARTMENT);
      } else {
        filing.projects().forEach(project -> all.table(table, project.subject()));
      }
    }
    OutlineFields.of(scheme).ifPresent(table -> all.table(table, Subject.DEPARTMENT));
    return all;
  }

  /** What an entry is called; by its concept and period where no form shows it. */
  Named of(Slot slot) {
    Named known = names.get(slot);
    if (known != null) {
      return known;
    }
    String label =
        Taxonomy.standard()
            .concept(slot.concept())
            .flatMap(concept -> concept.labels().stream().findFirst())
            .orElse(slot.concept());
    return new Named(
        slot.subject().name(), joined(slot.subject().name(), label, slot.period().label()));
  }

  /** The title of a form, a project's with its name. */
  String form(String table, Subject subject) {
    return scheme.tables().stream()
        .filter(each -> each.id().equals(table))
        .findFirst()
        .map(each -> title(each, subject))
        .orElse(table);
  }

  /** The levels and the name of an indicator. */
  String path(IndicatorRow row) {
    return joined(row.level1(), row.level2(), row.name());
  }

  /** The heading of a section of the outline by its path. */
  String section(String path) {
    List<OutlineSection> sections = scheme.outline().sections();
    String heading = path;
    for (String id : path.split("/", -1)) {
      Optional<OutlineSection> found =
          sections.stream().filter(section -> section.id().equals(id)).findFirst();
      if (found.isEmpty()) {
        return heading;
      }
      heading = found.get().heading();
      sections = found.get().sections();
    }
    return heading;
  }

  private static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  private String label(String text) {
    return FormLabels.of(text, filing.year()).replace("\n", "");
  }

  private String title(SchemeTable table, Subject subject) {
    return joined(table.annex(), label(table.title()), subject.name());
  }

  // ---- walking the forms ----

  private void table(SchemeTable table, Subject subject) {
    String form = title(table, subject);
    table.header().forEach(field -> field(form, field, subject));
    for (FormBlock block : table.blocks()) {
      switch (block) {
        case FormBlock.Fields fields ->
            fields.fields().forEach(field -> field(form, field, subject));
        case FormBlock.Grid grid -> grid(form, grid, subject);
        case FormBlock.Records records -> records(form, records, subject);
        case FormBlock.Paragraph paragraph ->
            paragraph.fields().forEach(field -> field(form, field, subject));
        case FormBlock.Indicators indicators ->
            indicators
                .total()
                .ifPresent(
                    total -> name(FormSlots.selfScore(subject, filing.year()), form, label(total)));
      }
    }
    table.footer().forEach(field -> field(form, field, subject));
  }

  private void name(Slot slot, String form, String label) {
    names.putIfAbsent(slot, new Named(form, label));
  }

  private void field(String form, FormField field, Subject subject) {
    if (field.item().isEmpty()) {
      name(FormSlots.slot(field, subject, filing.year(), 0), form, label(field.printed()));
      return;
    }
    for (int item : FormSlots.items(filing, subject, List.of(field.concept()), 1, 1)) {
      name(
          FormSlots.slot(field, subject, filing.year(), item),
          form,
          joined(label(field.printed()), Integer.toString(item)));
    }
  }

  private void grid(String form, FormBlock.Grid grid, Subject subject) {
    for (FormRow row : grid.rows()) {
      switch (row.repetition()) {
        case ONCE -> row(form, row, grid, subject, label(row.printed()));
        case PROJECT -> {
          for (FiledProject project : FormSlots.projects(filing, row)) {
            row(form, row, grid, project.subject(), project.name());
          }
        }
        case OPEN -> {
          // Rows with labels of their own have no concept.
        }
      }
    }
  }

  private void row(String form, FormRow row, FormBlock.Grid grid, Subject subject, String label) {
    if (row.text()) {
      row.concepts()
          .values()
          .forEach(concept -> name(new Slot(subject, concept, Period.NONE, 0), form, label));
      return;
    }
    for (FormColumn column : grid.columns()) {
      row.concept(column)
          .ifPresent(concept ->
              name(
                  new Slot(subject, concept, column.period().in(filing.year()), 0),
                  form,
                  joined(label, label(column.group()), label(column.label()))));
    }
  }

  private void records(String form, FormBlock.Records records, Subject subject) {
    List<String> concepts =
        records.columns().stream().flatMap(column -> column.concept().stream()).toList();
    int first = FormSlots.firstItem(records);
    for (int item : FormSlots.items(filing, subject, concepts, first, records.least())) {
      for (FormColumn column : records.columns()) {
        column
            .concept()
            .ifPresent(concept ->
                name(
                    new Slot(subject, concept, column.period().in(filing.year()), item),
                    form,
                    joined(
                        label(column.group()),
                        label(column.label()),
                        Integer.toString(item - first + 1))));
      }
    }
  }
}
