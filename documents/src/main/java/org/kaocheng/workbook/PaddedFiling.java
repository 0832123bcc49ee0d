package org.kaocheng.workbook;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.FiledProject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FormSlots;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.filing.IndicatorRows;
import org.kaocheng.filing.OpenRow;
import org.kaocheng.filing.Slot;
import org.kaocheng.form.FormPages;
import org.kaocheng.form.ProjectEdit;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.FormColumn;
import org.kaocheng.scheme.pack.FormRow;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeTable;

/**
 * A filing with blank places to add to: projects, indicators of the unit's own, rows of grids and
 * lists. Forms are laid out and formulas written for all of them.
 *
 * @param filing the filing with the blank places, projects by their tokens
 * @param names what the projects are called by token; a blank one's name is empty
 */
record PaddedFiling(Filing filing, Map<String, String> names) {

  PaddedFiling {
    requireNonNull(filing, "filing is null");
  }

  /** Pads a filing; each group of projects gets so many blank ones. */
  static PaddedFiling of(Scheme scheme, Filing filing, int spareProjects) {
    Map<String, String> tokens = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<FiledProject> projects = new ArrayList<>();
    for (FiledProject project : filing.projects()) {
      add(project.group(), project.name(), counts, names, projects);
      tokens.putIfAbsent(project.name(), projects.getLast().name());
    }
    for (String group : ProjectEdit.groups(scheme)) {
      int spare = counts.getOrDefault(group, 0) == 0 ? Math.max(1, spareProjects) : spareProjects;
      for (int blank = 0; blank < spare && usesProjects(scheme); blank++) {
        add(group, "", counts, names, projects);
      }
    }
    Filing renamed = ProjectEdit.renamed(filing, projects, tokens);
    return new PaddedFiling(pad(scheme, renamed), names);
  }

  private static void add(
      String group,
      String name,
      Map<String, Integer> counts,
      Map<String, String> names,
      List<FiledProject> projects) {
    String token = Tokens.of(group, counts.merge(group, 1, Integer::sum));
    names.put(token, name);
    projects.add(new FiledProject(token, group));
  }

  private static boolean usesProjects(Scheme scheme) {
    return scheme.tables().stream().anyMatch(table -> table.subject() == Subject.Kind.PROJECT)
        || !ProjectEdit.groups(scheme).equals(Set.of(""));
  }

  private static Filing pad(Scheme scheme, Filing filing) {
    Map<Slot, Content> entries = new LinkedHashMap<>(filing.entries());
    entries.putIfAbsent(
        Slot.of("document.fiscal_year", Period.NONE), new Content.Words(year(filing.year())));
    List<IndicatorRow> indicators = new ArrayList<>(filing.indicators());
    List<OpenRow> openRows = new ArrayList<>(filing.openRows());
    for (SchemeTable table : scheme.tables()) {
      for (FormBlock block : table.blocks()) {
        switch (block) {
          case FormBlock.Indicators each ->
              FormPages.subjects(table, filing)
                  .forEach(
                      subject -> indicators.addAll(spare(scheme, filing, table, each, subject)));
          case FormBlock.Grid grid -> openRows.addAll(spare(table, grid));
          case FormBlock.Records records -> spare(filing, records, entries);
          case FormBlock.Fields ignored -> {
            // Each stands once.
          }
          case FormBlock.Paragraph ignored -> {
            // Each stands once.
          }
        }
      }
    }
    return new Filing(
        filing.scheme(),
        filing.year(),
        entries,
        filing.projects(),
        indicators,
        openRows,
        filing.words());
  }

  /** The fiscal year as it is written where nothing else is filled in. */
  static String year(int year) {
    return year + "年";
  }

  /** One blank row more where the unit has indicators of its own; else the form's blank rows do. */
  private static List<IndicatorRow> spare(
      Scheme scheme,
      Filing filing,
      SchemeTable table,
      FormBlock.Indicators block,
      Subject subject) {
    List<IndicatorRow> laid = IndicatorRows.of(scheme, filing, table, block, subject);
    return IndicatorRows.open(scheme, table, block, subject).stream()
        .filter(blank -> !laid.contains(blank))
        .toList();
  }

  private static List<OpenRow> spare(SchemeTable table, FormBlock.Grid grid) {
    List<OpenRow> rows = new ArrayList<>();
    int after = 0;
    for (FormRow row : grid.rows()) {
      if (row.repetition() == FormRow.Repetition.OPEN) {
        for (int blank = 0; blank < Math.max(2, row.least()); blank++) {
          rows.add(new OpenRow(table.id(), grid.id(), after, "", Map.of()));
        }
        after++;
      }
    }
    return rows;
  }

  /** Two blank rows more in a list: a blank entry in the last of them. */
  private static void spare(Filing filing, FormBlock.Records records, Map<Slot, Content> entries) {
    List<FormColumn> columns =
        records.columns().stream().filter(column -> column.concept().isPresent()).toList();
    if (columns.isEmpty()) {
      return;
    }
    List<String> concepts = columns.stream().flatMap(column -> column.concept().stream()).toList();
    int first = FormSlots.firstItem(records);
    List<Integer> items =
        FormSlots.items(filing, Subject.DEPARTMENT, concepts, first, Math.max(1, records.least()));
    FormColumn column = columns.getLast();
    entries.putIfAbsent(
        new Slot(
            Subject.DEPARTMENT,
            column.concept().orElseThrow(),
            column.period().in(filing.year()),
            items.getLast() + 2),
        new Content.Blank());
  }
}
