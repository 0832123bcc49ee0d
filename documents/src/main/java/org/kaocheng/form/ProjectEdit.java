package org.kaocheng.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.FiledProject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.FormRow;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeTable;

/** Changes to the projects of a filing. A name is used once: a second one gets a number. */
public final class ProjectEdit {

  private ProjectEdit() {}

  /** The groups in which forms list projects; one without a name where none does. */
  public static Set<String> groups(Scheme scheme) {
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
    return groups.isEmpty() ? Set.of("") : groups;
  }

  /** The filing with a project more at the end of a group. */
  public static Filing added(Filing filing, String name, String group) {
    List<FiledProject> projects = new ArrayList<>(filing.projects());
    projects.add(new FiledProject(unique(filing, name, ""), group));
    return with(filing, projects);
  }

  /**
   * The filing with another name for the n-th project of a group; a project more behind the last;
   * the same when the name is blank.
   */
  static Filing named(Filing filing, String group, int number, String name) {
    List<FiledProject> ofGroup =
        filing.projects().stream().filter(each -> each.group().equals(group)).toList();
    if (name.isEmpty()) {
      return filing;
    }
    return number < ofGroup.size()
        ? renamed(filing, ofGroup.get(number).name(), name)
        : added(filing, name, group);
  }

  /** The filing with another name for a project, with all that is filled in for it. */
  public static Filing renamed(Filing filing, String from, String to) {
    if (to.isBlank() || from.equals(to)) {
      return filing;
    }
    String name = unique(filing, to.strip(), from);
    List<FiledProject> projects =
        filing.projects().stream()
            .map(each -> each.name().equals(from) ? new FiledProject(name, each.group()) : each)
            .toList();
    return renamed(filing, projects, Map.of(from, name));
  }

  /** The filing without a project and all that is filled in for it. */
  public static Filing removed(Filing filing, String name) {
    Subject subject = Subject.project(name);
    Map<Slot, Content> entries = new LinkedHashMap<>(filing.entries());
    entries.keySet().removeIf(slot -> slot.subject().equals(subject));
    return new Filing(
        filing.scheme(),
        filing.year(),
        entries,
        filing.projects().stream().filter(each -> !each.name().equals(name)).toList(),
        filing.indicators().stream().filter(row -> !row.subject().equals(subject)).toList(),
        filing.openRows(),
        filing.words());
  }

  /** The filing with a project before the one that stood before it, or behind the next. */
  public static Filing moved(Filing filing, String name, boolean up) {
    List<FiledProject> projects = new ArrayList<>(filing.projects());
    for (int at = 0; at < projects.size(); at++) {
      if (projects.get(at).name().equals(name)) {
        int other = at + (up ? -1 : 1);
        if (other >= 0 && other < projects.size()) {
          Collections.swap(projects, at, other);
        }
        return with(filing, projects);
      }
    }
    return filing;
  }

  private static String unique(Filing filing, String name, String but) {
    Set<String> taken = new LinkedHashSet<>();
    filing.projects().forEach(each -> taken.add(each.name()));
    taken.remove(but);
    String unique = name;
    for (int number = 2; taken.contains(unique); number++) {
      unique = name + "（" + number + "）";
    }
    return unique;
  }

  private static Filing with(Filing filing, List<FiledProject> projects) {
    return new Filing(
        filing.scheme(),
        filing.year(),
        filing.entries(),
        projects,
        filing.indicators(),
        filing.openRows(),
        filing.words());
  }

  /** A filing whose projects go by other names. */
  public static Filing renamed(
      Filing filing, List<FiledProject> projects, Map<String, String> names) {
    Function<Subject, Subject> of =
        subject ->
            subject.isProject()
                ? Subject.project(names.getOrDefault(subject.name(), subject.name()))
                : subject;
    Map<Slot, Content> entries = new LinkedHashMap<>();
    filing
        .entries()
        .forEach((slot, content) -> entries.put(slot.of(of.apply(slot.subject())), content));
    List<IndicatorRow> indicators = new ArrayList<>();
    for (IndicatorRow row : filing.indicators()) {
      indicators.add(
          new IndicatorRow(
              row.table(),
              row.block(),
              of.apply(row.subject()),
              row.level1(),
              row.level2(),
              row.name(),
              row.texts()));
    }
    return new Filing(
        filing.scheme(),
        filing.year(),
        entries,
        projects,
        indicators,
        filing.openRows(),
        filing.words());
  }
}
