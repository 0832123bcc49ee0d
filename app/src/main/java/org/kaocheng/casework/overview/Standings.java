package org.kaocheng.casework.overview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.casework.Examinations;
import org.kaocheng.store.Database;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.store.SubmissionTable.Head;

/** Where units stand with a task. */
public final class Standings {

  private Standings() {}

  /**
   * The standings of the units that must report or have a case, in the units' order. Examines
   * nothing: what is not at hand is left out.
   *
   * @param units the units one may see
   */
  public static List<Standing> of(
      Database database, Examinations examinations, long task, List<ReportingUnit> units) {
    Map<Long, FilingCase> cases = new HashMap<>();
    database.cases().ofTask(task).forEach(each -> cases.put(each.unit(), each));
    Map<Long, Head> heads = new HashMap<>();
    database.submissions().lastOfTask(task).forEach(head -> heads.put(head.filingCase(), head));
    Set<Long> obliged = new HashSet<>(database.tasks().obliged(task));
    Map<Long, String> names = new HashMap<>();
    units.forEach(unit -> names.put(unit.id(), unit.name()));
    return units.stream()
        .filter(unit -> obliged.contains(unit.id()) || cases.containsKey(unit.id()))
        .map(unit -> {
          Optional<FilingCase> filingCase = Optional.ofNullable(cases.get(unit.id()));
          Optional<Head> head =
              filingCase.flatMap(each -> Optional.ofNullable(heads.get(each.id())));
          String parent = unit.parent().map(id -> names.getOrDefault(id, "")).orElse("");
          return new Standing(
              unit,
              parent,
              filingCase,
              head,
              head.flatMap(each -> examinations.atHand(each.hash())));
        })
        .toList();
  }
}
