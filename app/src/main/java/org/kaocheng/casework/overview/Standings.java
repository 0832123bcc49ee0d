package org.kaocheng.casework.overview;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.casework.Examinations;
import org.kaocheng.casework.SubmissionSummary;
import org.kaocheng.store.Database;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.store.RowScore;
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
    Map<Long, List<RowScore>> scores =
        database.scores().ofTask(task).stream().collect(groupingBy(RowScore::filingCase));
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
          Optional<SubmissionSummary> summary =
              head.flatMap(each -> examinations.atHand(each.hash()));
          ReviewedScore reviewed =
              summary
                  .map(told ->
                      ReviewedScore.of(
                          told.scorable(),
                          filingCase
                              .map(each -> scores.getOrDefault(each.id(), List.of()))
                              .orElse(List.of())))
                  .orElse(ReviewedScore.NONE);
          return new Standing(unit, parent, filingCase, head, summary, reviewed);
        })
        .toList();
  }
}
