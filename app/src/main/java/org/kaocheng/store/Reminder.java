package org.kaocheng.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * That a unit was reminded to report.
 *
 * @param id its number
 * @param task the task's number
 * @param unit the unit's number
 * @param at when
 * @param person who reminded it
 * @param note how, and what was answered
 */
public record Reminder(long id, long task, long unit, Instant at, String person, String note) {
  public Reminder {
    requireNonNull(at, "at is null");
    requireNonNull(person, "person is null");
    requireNonNull(note, "note is null");
  }
}
