package org.kaocheng.casework.administration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.kaocheng.store.LedgerEvent.Kind.REMINDER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.store.Account;
import org.kaocheng.store.CaseState;
import org.kaocheng.store.Database;
import org.kaocheng.store.EvaluationTask;
import org.kaocheng.store.Fingerprints;
import org.kaocheng.store.LedgerEvent.Act;
import org.kaocheng.store.Reminder;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.store.Role;

/** Who has not submitted yet, and who was reminded. */
public final class Reminding {

  private static final Set<CaseState> TO_SUBMIT = Set.of(CaseState.DRAFTING, CaseState.RETURNED);

  private final Database database;
  private final Ledger ledger;

  /** The reminders of a database. */
  public Reminding(Database database, Ledger ledger) {
    this.database = database;
    this.ledger = ledger;
  }

  /** The units of those given that must still submit for a task. */
  public List<Overdue> list(EvaluationTask task, List<ReportingUnit> units, Instant now) {
    Set<Long> obliged = new HashSet<>(database.tasks().obliged(task.id()));
    Map<Long, CaseState> states = new HashMap<>();
    database.cases().ofTask(task.id()).forEach(each -> states.put(each.unit(), each.state()));
    Map<Long, List<Reminder>> reminders =
        database.reminders().of(task.id()).stream().collect(groupingBy(Reminder::unit));
    Map<Long, String> contacts = database.units().contacts();
    Map<Long, List<String>> people =
        database.accounts().all().stream()
            .filter(Reminding::reports)
            .collect(groupingBy(Account::unit, mapping(Account::name, toList())));
    LocalDate last = TaskKeeping.Window.of(task).last();
    long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(now, TaskKeeping.ZONE), last);
    return units.stream()
        .filter(unit -> obliged.contains(unit.id()))
        .filter(unit -> TO_SUBMIT.contains(states.getOrDefault(unit.id(), CaseState.DRAFTING)))
        .map(unit ->
            new Overdue(
                unit,
                Optional.ofNullable(states.get(unit.id())),
                days,
                contacts.getOrDefault(unit.id(), ""),
                people.getOrDefault(unit.id(), List.of()),
                reminders.getOrDefault(unit.id(), List.of())))
        .toList();
  }

  private static boolean reports(Account account) {
    return !account.disabled() && (account.role() == Role.HEAD || account.role() == Role.PREPARER);
  }

  /** Keeps that a unit was reminded. */
  public Kept<Reminder> remind(Administrator who, long task, long unit, String note) {
    return ledger.work(open -> {
      Optional<ReportingUnit> known = open.unit(who, unit);
      if (known.isEmpty()) {
        return Kept.refused("unit.unknown");
      }
      if (!database.tasks().obliged(task).contains(unit)) {
        return Kept.refused("reminder.free", known.get().name());
      }
      Reminder added =
          database
              .reminders()
              .add(task, unit, open.now(), who.actor().person(), UnitKeeping.tidy(note));
      open.write(
          who.actor(),
          Act.ADD,
          REMINDER,
          added.id(),
          unit,
          known.get().name() + (added.note().isEmpty() ? "" : "：" + added.note()),
          Fingerprints.of(added));
      return new Kept.Done<>(added);
    });
  }
}
