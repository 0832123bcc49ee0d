package org.kaocheng.casework.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.Derivations;
import org.kaocheng.filing.FiledProject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.FormSlots;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.FormRow;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeTable;

/** Everything a scheme asks for, filled in by an invented unit without a mistake. */
public final class InventedFiling {

  private final Scheme scheme;
  private final Office office;
  private final int year;
  private final long seed;

  private InventedFiling(Scheme scheme, Office office, int year, long seed) {
    this.scheme = scheme;
    this.office = office;
    this.year = year;
    this.seed = seed;
  }

  /**
   * The filing of an office for a year.
   *
   * @param seed the same seed gives the same figures
   */
  public static Filing of(Scheme scheme, Office office, int year, long seed) {
    return new InventedFiling(scheme, office, year, seed).filing();
  }

  private Filing filing() {
    List<FiledProject> projects = projects();
    Map<String, List<String>> words = new InventedWords(office, year).sections(scheme);
    Filing named = filing(projects, List.of(), words);
    Filing rows = filing(projects, InventedIndicators.of(scheme, office, named), words);
    Map<Slot, Content> entries = new LinkedHashMap<>();
    Map<FilingField, ?> derived = Derivations.of(scheme, rows);
    InventedFigures figures = new InventedFigures(scheme, year, seed);
    InventedWords answers = new InventedWords(office, year);
    for (Slot slot : FormSlots.of(scheme, rows)) {
      if (!derived.containsKey(new FilingField.Entry(slot))) {
        figures
            .of(slot)
            .or(() -> answers.of(slot))
            .ifPresent(content -> entries.put(slot, content));
      }
    }
    entries.put(Slot.of("document.unit_name", Period.NONE), new Content.Words(office.name()));
    entries.put(
        Slot.of("document.report_date", Period.NONE), new Content.Words((year + 1) + "年3月18日"));
    figures.balance(rows, entries);
    return rows.with(entries);
  }

  private Filing filing(
      List<FiledProject> projects, List<IndicatorRow> rows, Map<String, List<String>> words) {
    return new Filing(scheme.id(), year, Map.of(), projects, rows, List.of(), words);
  }

  /** Two projects in every group the forms list projects by; three where they list none. */
  private List<FiledProject> projects() {
    Set<String> groups = new LinkedHashSet<>();
    for (SchemeTable table : scheme.tables()) {
      for (FormBlock block : table.blocks()) {
        if (block instanceof FormBlock.Grid grid) {
          grid.rows().stream()
              .filter(row -> row.repetition() == FormRow.Repetition.PROJECT)
              .forEach(row -> groups.add(row.group()));
        }
      }
    }
    List<FiledProject> projects = new ArrayList<>();
    for (String group : groups) {
      for (int each = 0; each < 2; each++) {
        projects.add(new FiledProject(office.projects().get(projects.size()), group));
      }
    }
    boolean perProject =
        scheme.tables().stream().anyMatch(table -> table.subject() == Subject.Kind.PROJECT);
    if (groups.isEmpty() && perProject) {
      office.projects().subList(0, 3).forEach(name -> projects.add(new FiledProject(name, "")));
    }
    return projects;
  }
}
