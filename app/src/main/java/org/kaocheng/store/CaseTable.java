package org.kaocheng.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

  /**
   * Some of the cases of units, by number.
   *
   * @param units the units
   * @param task only those for this task; empty for all
   * @param state only those that stand here; empty for all
   * @param skipped how many are passed over
   * @param most how many are given at most
   */
  public List<FilingCase> some(
      List<Long> units, Optional<Long> task, Optional<CaseState> state, int skipped, int most) {
    return units.isEmpty()
        ? List.of()
        : chosen("select *", units, task, state, " order by id limit :most offset :skipped")
            .param("skipped", skipped)
            .param("most", most)
            .query(CaseTable::filingCase)
            .list();
  }

  /** How many cases of units there are, chosen as by {@link #some}. */
  public int count(List<Long> units, Optional<Long> task, Optional<CaseState> state) {
    return units.isEmpty()
        ? 0
        : chosen("select count(*)", units, task, state, "").query(Integer.class).single();
  }

  private JdbcClient.StatementSpec chosen(
      String select, List<Long> units, Optional<Long> task, Optional<CaseState> state, String end) {
    String sql =
        select
            + " from filing_case where unit in (:units)"
            + (task.isPresent() ? " and task = :task" : "")
            + (state.isPresent() ? " and state = :state" : "")
            + end;
    JdbcClient.StatementSpec statement = jdbc.sql(sql).param("units", units);
    if (task.isPresent()) {
      statement = statement.param("task", task.get());
    }
    return state.isPresent() ? statement.param("state", state.get().name()) : statement;
  }

  /** How many cases stand where; a state without one is absent. */
  public Map<CaseState, Integer> byState() {
    Map<CaseState, Integer> counts = new EnumMap<>(CaseState.class);
    jdbc.sql("select state, count(*) as cases from filing_case group by state")
        .query((row, number) ->
            counts.put(CaseState.valueOf(row.getString("state")), row.getInt("cases")))
        .list();
    return counts;
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
