package org.kaocheng.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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

  private static EvaluationTask task(ResultSet row, int number) throws SQLException {
    return new EvaluationTask(
        row.getLong("id"),
        row.getInt("fiscal_year"),
        row.getString("scheme"),
        Times.of(row, "opens"),
        Times.of(row, "closes"));
  }
}
