package org.kaocheng.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reminders; added, never changed. */
public final class ReminderTable {

  private static final int LONGEST_NOTE = 1_000;

  private final JdbcClient jdbc;

  ReminderTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a reminder. */
  public Reminder add(long task, long unit, Instant at, String person, String note) {
    String kept = Texts.storable(note, LONGEST_NOTE);
    long id =
        Keys.inserted(
            jdbc.sql(
                    "insert into reminder (task, unit, reminded_at, person, note)"
                        + " values (:task, :unit, :at, :person, :note)")
                .param("task", task)
                .param("unit", unit)
                .param("at", Times.column(at))
                .param("person", person)
                .param("note", kept));
    return new Reminder(id, task, unit, Times.kept(at), person, kept);
  }

  /** The reminders for a task, the earliest first. */
  public List<Reminder> of(long task) {
    return jdbc.sql("select * from reminder where task = :task order by id")
        .param("task", task)
        .query(ReminderTable::reminder)
        .list();
  }

  /** The reminder of a number. */
  public Optional<Reminder> find(long id) {
    return jdbc.sql("select * from reminder where id = :id")
        .param("id", id)
        .query(ReminderTable::reminder)
        .optional();
  }

  /** How many there are. */
  public int count() {
    return jdbc.sql("select count(*) from reminder").query(Integer.class).single();
  }

  private static Reminder reminder(ResultSet row, int number) throws SQLException {
    return new Reminder(
        row.getLong("id"),
        row.getLong("task"),
        row.getLong("unit"),
        Times.of(row, "reminded_at"),
        row.getString("person"),
        row.getString("note"));
  }
}
