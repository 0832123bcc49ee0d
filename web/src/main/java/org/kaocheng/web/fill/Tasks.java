package org.kaocheng.web.fill;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.casework.Act;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.source.Severity;
import org.kaocheng.store.CaseState;
import org.kaocheng.store.Database;
import org.kaocheng.store.EvaluationTask;
import org.kaocheng.store.Event;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.web.access.Sight;
import org.kaocheng.web.access.Visitor;
import org.kaocheng.web.page.Moments;
import org.springframework.stereotype.Component;

/** What a unit and those below it must report for, and how far they are. */
@Component
class Tasks {

  private final Database database;
  private final Schemes schemes;
  private final InstantSource clock;
  private final Drafts drafts;
  private final ExaminationQueue queue;

  Tasks(
      Database database,
      Schemes schemes,
      InstantSource clock,
      Drafts drafts,
      ExaminationQueue queue) {
    this.database = database;
    this.schemes = schemes;
    this.clock = clock;
    this.drafts = drafts;
    this.queue = queue;
  }

  /** The duties of all units a visitor sees, its own first. */
  List<TaskView> of(Sight sight, Visitor visitor) {
    List<TaskView> views = new ArrayList<>();
    for (ReportingUnit unit : sight.units()) {
      for (EvaluationTask task : database.tasks().of(unit.id())) {
        views.add(view(unit, unit.id() == visitor.unit(), task));
      }
    }
    return views;
  }

  private TaskView view(ReportingUnit unit, boolean own, EvaluationTask task) {
    Optional<FilingCase> filed = database.cases().find(unit.id(), task.id());
    List<Event> steps =
        filed.map(each -> database.events().without(Act.SAVE.name(), each.id())).orElse(List.of());
    Optional<FilledForms> forms =
        own ? filed.flatMap(each -> drafts.of(each.id())) : Optional.empty();
    forms.ifPresent(queue::examine);
    List<WorkItem> problems =
        forms
            .map(each -> queue.last(each.draft().filingCase()).with(each.problems()))
            .orElse(List.of());
    Instant now = clock.instant();
    return new TaskView(
        unit,
        own,
        task,
        schemes.scheme(task.scheme()).map(Scheme::name).orElse(task.scheme()),
        now.isBefore(task.opens()) ? "before" : task.isOpen(now) ? "open" : "after",
        Moments.days(now, task.closes()),
        filed,
        forms.isEmpty()
            ? -1
            : problems.stream().filter(each -> each.severity() == Severity.ERROR).count(),
        forms.isEmpty() ? -1 : problems.size(),
        last(steps, Act.SUBMIT),
        filed
            .filter(each -> each.state() == CaseState.RETURNED)
            .flatMap(each -> last(steps, Act.RETURN)));
  }

  /** The last event of an act. */
  static Optional<Event> last(List<Event> events, Act act) {
    return events.stream()
        .filter(event -> event.act().equals(act.name()))
        .reduce((one, other) -> other);
  }
}
