package org.kaocheng.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The cases. Written only while the case's chain is locked, see {@link EventTable#lock}. */
public final class CaseTable {

  private final JdbcClient jdbc;

  CaseTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds the case of a unit for a task, being drafted. */
  public FilingCase add(long unit, long task) {
    CaseState state = CaseState.DRAFTING;
    long id =
        Keys.inserted(
            jdbc.sql(
                    "insert into filing_case (unit, task, state, version)"
                        + " values (:unit, :task, :state, 0)")
                .param("unit", unit)
                .param("task", task)
                .param("state", state.name()));
    return new FilingCase(id, unit, task, state, 0);
  }

  /** The case of a number. */
  public Optional<FilingCase> find(long id) {
    return jdbc.sql("select * from filing_case where id = :id")
        .param("id", id)
        .query(CaseTable::filingCase)
        .optional();
  }

  /** The case of a unit for a task. */
  public Optional<FilingCase> find(long unit, long task) {
    return jdbc.sql("select * from filing_case where unit = :unit and task = :task")
        .param("unit", unit)
        .param("task", task)
        .query(CaseTable::filingCase)
        .optional();
  }

  /** The cases of a task by the units' numbers. */
  public List<FilingCase> ofTask(long task) {
    return jdbc.sql("select * from filing_case where task = :task order by unit")
        .param("task", task)
        .query(CaseTable::filingCase)
        .list();
  }

  /** The numbers of all cases, in order. */
  public List<Long> ids() {
    return jdbc.sql("select id from filing_case order by id")
        .query((row, number) -> row.getLong("id"))
        .list();
  }

  /** Keeps a case's state and version. */
  public void update(FilingCase changed) {
    jdbc.sql("update filing_case set state = :state, version = :version where id = :id")
        .param("state", changed.state().name())
        .param("version", changed.version())
        .param("id", changed.id())
        .update();
  }

  private static FilingCase filingCase(ResultSet row, int number) throws SQLException {
    return new FilingCase(
        row.getLong("id"),
        row.getLong("unit"),
        row.getLong("task"),
        CaseState.valueOf(row.getString("state")),
        row.getLong("version"));
  }
}
