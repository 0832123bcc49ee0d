package org.kaocheng.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.FiledProject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.FormSlots;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.filing.OpenRow;
import org.kaocheng.filing.Slot;
import org.kaocheng.form.ProjectEdit;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.FormColumn;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeTable;

/**
 * Begins a year with what last year's filing has: the unit and its people, posts, projects, last
 * year's final accounts as this year's 上年决算, indicators with their targets and points. Results,
 * scores, this year's figures and own words are left to be filled in.
 */
public final class CarryForward {

  private static final Set<String> OF_THE_YEAR =
      Set.of(
          "document.fiscal_year",
          "document.report_date",
          "document.fill_date",
          "document.title",
          "form.cutoff_date");

  private final Scheme scheme;
  private final int year;
  private final Filing last;
  private final Answers answers;

  private CarryForward(Scheme scheme, int year, Scheme lastScheme, Filing last) {
    this.scheme = scheme;
    this.year = year;
    this.last = last;
    this.answers = Answers.of(lastScheme, last);
  }

  /**
   * The filing to begin a year with.
   *
   * @param scheme the scheme of the new year
   * @param year the new year
   * @param lastScheme the scheme last year was filled in by
   * @param last what was filled in for the year before
   */
  public static Filing of(Scheme scheme, int year, Scheme lastScheme, Filing last) {
    return new CarryForward(scheme, year, lastScheme, last).filing();
  }

  private Filing filing() {
    Set<String> groups = ProjectEdit.groups(scheme);
    boolean forms =
        scheme.tables().stream().anyMatch(table -> table.subject() == Subject.Kind.PROJECT);
    // A project of no known group keeps its form; without forms it must stand in some list.
    String other = forms ? "" : groups.iterator().next();
    List<FiledProject> projects =
        last.projects().stream()
            .map(project ->
                groups.contains(project.group())
                    ? project
                    : new FiledProject(project.name(), other))
            .toList();
    Filing blank =
        new Filing(scheme.id(), year, Map.of(), projects, indicators(), openRows(), Map.of());
    return blank.with(entries(blank));
  }

  private Map<Slot, Content> entries(Filing blank) {
    Map<Slot, Content> entries = new LinkedHashMap<>();
    last.entries()
        .forEach((slot, content) -> {
          if (slot.period().equals(Period.NONE)
              && isLasting(slot)
              && !(content instanceof Content.Blank)) {
            entries.put(slot, content);
          }
        });
    Set<Slot> wanted = new LinkedHashSet<>(FormSlots.of(scheme, blank));
    wanted.addAll(last.entries().keySet());
    for (Slot slot : wanted) {
      if (slot.period().year() == year - 1 && isOfThePast(slot)) {
        answers
            .of(new FilingField.Entry(slot))
            .filter(content -> !(content instanceof Content.Blank))
            .ifPresent(content -> entries.put(slot, content));
      }
    }
    last.entries()
        .forEach((slot, content) -> {
          boolean posts =
              slot.concept().startsWith("staffing.quota") && slot.period().year() == year - 1;
          if (posts) {
            entries.put(
                new Slot(
                    slot.subject(),
                    slot.concept(),
                    new Period(year, slot.period().basis()),
                    slot.item()),
                content);
          }
        });
    return entries;
  }

  private static boolean isLasting(Slot slot) {
    String concept = slot.concept();
    return !OF_THE_YEAR.contains(concept)
        && (concept.startsWith("document.")
            || concept.startsWith("person.")
            || concept.startsWith("unit.")
            || concept.equals("project.competent_department")
            || concept.equals("project.implementing_unit"));
  }

  /** Last year's figures that stay known: final accounts and stocks; rates are this year's own. */
  private static boolean isOfThePast(Slot slot) {
    Basis basis = slot.period().basis();
    return (basis == Basis.FINAL_ACCOUNTS || basis == Basis.YEAR_END)
        && !slot.concept().startsWith("ratio.")
        && !slot.concept().startsWith("evaluation.");
  }

  private List<IndicatorRow> indicators() {
    List<IndicatorRow> rows = new ArrayList<>();
    for (IndicatorRow row : last.indicators()) {
      Map<Indicator.Column, String> texts = new EnumMap<>(Indicator.Column.class);
      texts.putAll(row.texts());
      texts
          .keySet()
          .removeAll(
              Set.of(Indicator.Column.ACTUAL, Indicator.Column.SCORE, Indicator.Column.REASON));
      if (hasTable(row.table()) && (!row.name().isEmpty() || !texts.isEmpty())) {
        rows.add(
            new IndicatorRow(
                row.table(),
                row.block(),
                row.subject(),
                row.level1(),
                row.level2(),
                row.name(),
                texts));
      }
    }
    return rows;
  }

  private boolean hasTable(String id) {
    return scheme.tables().stream().anyMatch(table -> table.id().equals(id));
  }

  /** Rows under labels of the unit's own: last year's final accounts in the column for them. */
  private List<OpenRow> openRows() {
    List<OpenRow> rows = new ArrayList<>();
    for (OpenRow row : last.openRows()) {
      grid(row)
          .ifPresent(grid -> {
            Map<Integer, String> texts = new LinkedHashMap<>();
            for (int to = 0; to < grid.columns().size(); to++) {
              for (int from = 0; from < grid.columns().size(); from++) {
                if (becomes(grid.columns().get(from), grid.columns().get(to))
                    && row.texts().containsKey(from)) {
                  texts.put(to, row.texts().get(from));
                }
              }
            }
            rows.add(new OpenRow(row.table(), row.block(), row.after(), row.label(), texts));
          });
    }
    return rows;
  }

  private Optional<FormBlock.Grid> grid(OpenRow row) {
    for (SchemeTable table : scheme.tables()) {
      for (FormBlock block : table.blocks()) {
        if (table.id().equals(row.table())
            && block.id().equals(row.block())
            && block instanceof FormBlock.Grid grid) {
          return Optional.of(grid);
        }
      }
    }
    return Optional.empty();
  }

  private boolean becomes(FormColumn from, FormColumn to) {
    return to.period().in(year).equals(from.period().in(year - 1))
        && to.period().basis() == Basis.FINAL_ACCOUNTS
        && to.concept().isEmpty();
  }
}
