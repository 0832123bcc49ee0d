package org.kaocheng.casework.administration;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.kaocheng.store.CaseState;
import org.kaocheng.store.Reminder;
import org.kaocheng.store.ReportingUnit;

/**
 * A unit that still has to submit for a task.
 *
 * @param unit the unit
 * @param state where its report stands; empty when it has not begun
 * @param days how many days are left, today not counted; below zero when it is late
 * @param contact whom to call; empty when nobody is named
 * @param people the names of those who fill in and submit there
 * @param reminders when it was reminded, the earliest first
 */
public record Overdue(
    ReportingUnit unit,
    Optional<CaseState> state,
    long days,
    String contact,
    List<String> people,
    List<Reminder> reminders) {
  public Overdue {
    requireNonNull(unit, "unit is null");
    requireNonNull(state, "state is null");
    requireNonNull(contact, "contact is null");
    people = List.copyOf(people);
    reminders = List.copyOf(reminders);
  }
}
