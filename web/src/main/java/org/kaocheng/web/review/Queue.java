package org.kaocheng.web.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.casework.Act;
import org.kaocheng.casework.Examinations;
import org.kaocheng.casework.Risk;
import org.kaocheng.casework.SubmissionSummary;
import org.kaocheng.store.CaseState;
import org.kaocheng.store.Database;
import org.kaocheng.store.EvaluationTask;
import org.kaocheng.store.Event;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.FindingDecision;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.store.SubmissionTable.Head;
import org.kaocheng.web.access.Sight;
import org.kaocheng.web.overview.Summaries;
import org.springframework.stereotype.Component;

/** The cases of a task that a reviewer sees, by risk. */
@Component
class Queue {

  private static final Comparator<QueueRow> ORDER =
      Comparator.<QueueRow>comparingInt(row -> -row.risk().points())
          .thenComparing(row -> row.submitted().orElse(Instant.MAX))
          .thenComparing(row -> row.unit().id());

  private final Database database;
  private final Examinations examinations;
  private final Summaries summaries;
  private final InstantSource clock;

  Queue(Database database, Examinations examinations, Summaries summaries, InstantSource clock) {
    this.database = database;
    this.examinations = examinations;
    this.summaries = summaries;
    this.clock = clock;
  }

  /**
   * All rows of a task within sight, the riskiest first. Examines nothing: what is not examined yet
   * is asked for and told as pending.
   */
  List<QueueRow> of(EvaluationTask task, Sight sight) {
    Map<Long, Head> heads =
        database.submissions().lastOfTask(task.id()).stream()
            .collect(toMap(Head::filingCase, head -> head));
    Map<Long, List<Event>> events =
        database.events().ofTask(task.id(), List.of(Act.SUBMIT.name(), Act.RETURN.name())).stream()
            .collect(groupingBy(Event::filingCase));
    Map<Long, List<FindingDecision>> decisions =
        database.decisions().ofTask(task.id()).stream()
            .collect(groupingBy(FindingDecision::filingCase));
    List<QueueRow> rows = new ArrayList<>();
    for (FilingCase each : database.cases().ofTask(task.id())) {
      Optional<ReportingUnit> unit = sight.unit(each.unit());
      if (unit.isPresent()) {
        rows.add(
            row(
                task,
                unit.get(),
                each,
                Optional.ofNullable(heads.get(each.id())),
                events.getOrDefault(each.id(), List.of()),
                decisions.getOrDefault(each.id(), List.of())));
      }
    }
    if (rows.stream().anyMatch(QueueRow::pending)) {
      summaries.ask(task.id());
    }
    rows.sort(ORDER);
    return rows;
  }

  private QueueRow row(
      EvaluationTask task,
      ReportingUnit unit,
      FilingCase filingCase,
      Optional<Head> head,
      List<Event> events,
      List<FindingDecision> decisions) {
    Optional<SubmissionSummary> summary = head.flatMap(each -> examinations.atHand(each.hash()));
    boolean pending =
        summary.isEmpty() && head.filter(each -> !summaries.isHopeless(each.hash())).isPresent();
    List<Instant> submitted = times(events, Act.SUBMIT);
    boolean late =
        submitted.isEmpty()
            ? filingCase.state() == CaseState.DRAFTING && !clock.instant().isBefore(task.closes())
            : !submitted.getFirst().isBefore(task.closes());
    Risk.Course course =
        new Risk.Course(
            filingCase.state(),
            head.isPresent() && !pending,
            times(events, Act.RETURN).size(),
            late);
    Set<String> decided = new HashSet<>();
    decisions.forEach(decision -> decided.add(decision.finding()));
    List<String> findings = head.map(Head::findings).orElse(List.of());
    return new QueueRow(
        unit,
        filingCase,
        head.map(Head::number).orElse(0),
        submitted.isEmpty() ? Optional.empty() : Optional.of(submitted.getLast()),
        summary,
        pending,
        (int) findings.stream().filter(decided::contains).count(),
        findings.size(),
        Risk.of(summary, course));
  }

  private static List<Instant> times(List<Event> events, Act act) {
    return events.stream().filter(event -> event.act().equals(act.name())).map(Event::at).toList();
  }
}
