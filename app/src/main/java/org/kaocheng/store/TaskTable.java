package org.kaocheng.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tasks. */
public final class TaskTable {

  private final JdbcClient jdbc;

  TaskTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a task; it must open before it closes. */
  public EvaluationTask add(int fiscalYear, String scheme, Instant opens, Instant closes) {
    long id =
        Keys.inserted(
            jdbc.sql(
                    "insert into task (fiscal_year, scheme, opens, closes)"
                        + " values (:year, :scheme, :opens, :closes)")
                .param("year", fiscalYear)
                .param("scheme", scheme)
                .param("opens", Times.column(opens))
                .param("closes", Times.column(closes)));
    return new EvaluationTask(id, fiscalYear, scheme, Times.kept(opens), Times.kept(closes));
  }

  /** The task of a number. */
  public Optional<EvaluationTask> find(long id) {
    return jdbc.sql("select * from task where id = :id")
        .param("id", id)
        .query(TaskTable::task)
        .optional();
  }

  /** All tasks, the latest year first. */
  public List<EvaluationTask> all() {
    return jdbc.sql("select * from task order by fiscal_year desc, id desc")
        .query(TaskTable::task)
        .list();
  }

  /** Lays the duty to report on a unit; done once however often it is laid. */
  public void oblige(long task, long unit) {
    jdbc.sql("insert into duty (task, unit) values (:task, :unit) on conflict do nothing")
        .param("task", task)
        .param("unit", unit)
        .update();
  }

  /** Takes the duty to report from a unit. */
  public void release(long task, long unit) {
    jdbc.sql("delete from duty where task = :task and unit = :unit")
        .param("task", task)
        .param("unit", unit)
        .update();
  }

  /** The units that must report for a task, by number. */
  public List<Long> obliged(long task) {
    return jdbc.sql("select unit from duty where task = :task order by unit")
        .param("task", task)
        .query((row, number) -> row.getLong("unit"))
        .list();
  }

  /** The tasks a unit must report for, the latest year first. */
  public List<EvaluationTask> of(long unit) {
    return jdbc.sql(
            "select task.* from task join duty on duty.task = task.id where duty.unit = :unit"
                + " order by fiscal_year desc, id desc")
        .param("unit", unit)
        .query(TaskTable::task)
        .list();
  }

  /** Keeps another window of a task; it must open before it closes. */
  public void window(long task, Instant opens, Instant closes) {
    jdbc.sql("update task set opens = :opens, closes = :closes where id = :id")
        .param("opens", Times.column(opens))
        .param("closes", Times.column(closes))
        .param("id", task)
        .update();
  }

  /** Makes a unit's administrators the keepers of a new task. */
  public void own(long task, long unit) {
    jdbc.sql("insert into task_owner (task, unit) values (:task, :unit)")
        .param("task", task)
        .param("unit", unit)
        .update();
  }

  /** The unit whose administrators keep a task; empty when it is kept at the roots. */
  public Optional<Long> owner(long task) {
    return jdbc.sql("select unit from task_owner where task = :task")
        .param("task", task)
        .query(Long.class)
        .optional();
  }

  private static EvaluationTask task(ResultSet row, int number) throws SQLException {
    return new EvaluationTask(
        row.getLong("id"),
        row.getInt("fiscal_year"),
        row.getString("scheme"),
        Times.of(row, "opens"),
        Times.of(row, "closes"));
  }
}
