package org.kaocheng.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The decisions on findings; added, never changed. */
public final class DecisionTable {

  private final JdbcClient jdbc;

  DecisionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a decision. */
  public void add(FindingDecision decision) {
    jdbc.sql(
            "insert into finding_decision"
                + " (filing_case, number, finding, decision, reason, decided_by, decided_at)"
                + " values (:case, :number, :finding, :decision, :reason, :by, :at)")
        .param("case", decision.filingCase())
        .param("number", decision.number())
        .param("finding", decision.finding())
        .param("decision", decision.decision().name())
        .param("reason", decision.reason())
        .param("by", decision.decidedBy())
        .param("at", Times.column(decision.decidedAt()))
        .update();
  }

  /** How many decisions a case has. */
  public int count(long filingCase) {
    return jdbc.sql("select count(*) from finding_decision where filing_case = :case")
        .param("case", filingCase)
        .query(Integer.class)
        .single();
  }

  /** The decisions of a case in order. */
  public List<FindingDecision> of(long filingCase) {
    return jdbc.sql("select * from finding_decision where filing_case = :case order by number")
        .param("case", filingCase)
        .query(DecisionTable::decision)
        .list();
  }

  /** The decisions on the cases of a task, case by case in order. */
  public List<FindingDecision> ofTask(long task) {
    return jdbc.sql(
            "select finding_decision.* from finding_decision join filing_case"
                + " on filing_case.id = finding_decision.filing_case where filing_case.task = :task"
                + " order by finding_decision.filing_case, finding_decision.number")
        .param("task", task)
        .query(DecisionTable::decision)
        .list();
  }

  private static FindingDecision decision(ResultSet row, int number) throws SQLException {
    return new FindingDecision(
        row.getLong("filing_case"),
        row.getInt("number"),
        row.getString("finding"),
        FindingDecision.Decision.valueOf(row.getString("decision")),
        row.getString("reason"),
        row.getString("decided_by"),
        Times.of(row, "decided_at"));
  }
}
