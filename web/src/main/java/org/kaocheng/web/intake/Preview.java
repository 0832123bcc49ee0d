package org.kaocheng.web.intake;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.FiledProject;
import org.kaocheng.filing.Filing;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.web.access.VisibleCase;
import org.kaocheng.workbook.CellProblem;

/**
 * What is shown of a file before anything is changed.
 *
 * @param understood what was understood of it
 * @param as which year's file it is taken for
 * @param warnings what makes doubt whether it is the right file: names of messages
 * @param groups what would change, by form
 * @param problems what is missing or wrong in a workbook, by sheet
 * @param leftOut what it has and there is no place for
 */
record Preview(
    Understood understood,
    SourceYear as,
    List<String> warnings,
    List<Group> groups,
    List<SheetProblems> problems,
    List<Understood.Left> leftOut) {

  /**
   * What would change in a form.
   *
   * @param form its title
   * @param proposals the changes in order
   */
  record Group(String form, List<Proposal> proposals) {
    Group {
      requireNonNull(form, "form is null");
      proposals = List.copyOf(proposals);
    }

    /** How many of them fill what is blank. */
    public long blanks() {
      return proposals.stream().filter(Proposal::fillsBlank).count();
    }
  }

  /**
   * What is missing or wrong on a sheet.
   *
   * @param sheet its name; empty for the workbook as a whole
   * @param problems the problems in order
   */
  record SheetProblems(String sheet, List<CellProblem> problems) {
    SheetProblems {
      requireNonNull(sheet, "sheet is null");
      problems = List.copyOf(problems);
    }
  }

  Preview {
    requireNonNull(understood, "understood is null");
    requireNonNull(as, "as is null");
    warnings = List.copyOf(warnings);
    groups = List.copyOf(groups);
    problems = List.copyOf(problems);
    leftOut = List.copyOf(leftOut);
  }

  /** The preview of a file against a draft. */
  static Preview of(
      VisibleCase at, Scheme scheme, Filing draft, Understood understood, SourceYear as) {
    int year = at.task().fiscalYear();
    Candidate candidate = Candidate.of(scheme, year, understood, as);
    Map<String, List<Proposal>> forms = new LinkedHashMap<>();
    for (Proposal each : Proposals.of(scheme, draft, candidate.filing())) {
      forms.computeIfAbsent(each.form(), form -> new ArrayList<>()).add(each);
    }
    List<Group> groups = new ArrayList<>();
    forms.forEach((form, proposals) -> groups.add(new Group(form, proposals)));
    Map<String, List<CellProblem>> sheets = new LinkedHashMap<>();
    for (CellProblem each : understood.problems()) {
      sheets.computeIfAbsent(each.sheet(), sheet -> new ArrayList<>()).add(each);
    }
    List<SheetProblems> problems = new ArrayList<>();
    sheets.forEach((sheet, list) -> problems.add(new SheetProblems(sheet, list)));
    return new Preview(
        understood, as, warnings(at, understood, as, year), groups, problems, candidate.leftOut());
  }

  private static List<String> warnings(
      VisibleCase at, Understood understood, SourceYear as, int year) {
    List<String> warnings = new ArrayList<>();
    if (!understood.unit().isEmpty() && !understood.unit().strip().equals(at.unit().name())) {
      warnings.add("import.other_unit");
    }
    if (understood.year().isEmpty()) {
      warnings.add("import.no_year");
    } else if (SourceYear.of(understood, year).isEmpty()) {
      warnings.add("import.strange_year");
    } else if (!SourceYear.of(understood, year).get().equals(as)) {
      warnings.add("import.corrected_year");
    }
    return warnings;
  }

  /** All changes, form by form. */
  List<Proposal> proposals() {
    return groups.stream().flatMap(group -> group.proposals().stream()).toList();
  }

  /**
   * The changes of the numbers chosen, in order, with the projects they are about: what is filled
   * in for a project has no place without it.
   */
  List<Change> chosen(Set<Integer> numbers) {
    Set<String> about = new HashSet<>();
    List<Proposal> all = proposals();
    all.stream()
        .filter(each -> numbers.contains(each.number()))
        .forEach(each -> project(each.change()).ifPresent(about::add));
    return all.stream()
        .filter(each -> numbers.contains(each.number()) || adds(each.change(), about))
        .sorted(Comparator.comparingInt(Proposal::number))
        .map(Proposal::change)
        .toList();
  }

  private static boolean adds(Change change, Set<String> names) {
    return change instanceof Change.Project(FiledProject project) && names.contains(project.name());
  }

  /** The project a change is about. */
  private static Optional<String> project(Change change) {
    Subject subject =
        switch (change) {
          case Change.Entry entry -> entry.slot().subject();
          case Change.Indicator indicator -> indicator.row().subject();
          case Change.Project ignored -> Subject.DEPARTMENT;
          case Change.Open ignored -> Subject.DEPARTMENT;
          case Change.Words ignored -> Subject.DEPARTMENT;
        };
    return subject.isProject() ? Optional.of(subject.name()) : Optional.empty();
  }
}
