package org.kaocheng.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reviewers' scores; added, never changed. */
public final class ScoreTable {

  private final JdbcClient jdbc;

  ScoreTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a score. */
  public void add(RowScore score) {
    jdbc.sql(
            "insert into row_score"
                + " (filing_case, number, row_key, label, score, reason, scored_by, scored_at)"
                + " values (:case, :number, :row, :label, :score, :reason, :by, :at)")
        .param("case", score.filingCase())
        .param("number", score.number())
        .param("row", score.row())
        .param("label", score.label())
        .param("score", score.score().orElse(null), Types.NUMERIC)
        .param("reason", score.reason())
        .param("by", score.scoredBy())
        .param("at", Times.column(score.scoredAt()))
        .update();
  }

  /** How many scores a case has. */
  public int count(long filingCase) {
    return jdbc.sql("select count(*) from row_score where filing_case = :case")
        .param("case", filingCase)
        .query(Integer.class)
        .single();
  }

  /** The scores of a case in order. */
  public List<RowScore> of(long filingCase) {
    return jdbc.sql("select * from row_score where filing_case = :case order by number")
        .param("case", filingCase)
        .query(ScoreTable::score)
        .list();
  }

  /** The scores of the cases of a task, case by case in order. */
  public List<RowScore> ofTask(long task) {
    return jdbc.sql(
            "select row_score.* from row_score join filing_case"
                + " on filing_case.id = row_score.filing_case where filing_case.task = :task"
                + " order by row_score.filing_case, row_score.number")
        .param("task", task)
        .query(ScoreTable::score)
        .list();
  }

  private static RowScore score(ResultSet row, int number) throws SQLException {
    return new RowScore(
        row.getLong("filing_case"),
        row.getInt("number"),
        row.getString("row_key"),
        row.getString("label"),
        Optional.ofNullable(row.getBigDecimal("score")),
        row.getString("reason"),
        row.getString("scored_by"),
        Times.of(row, "scored_at"));
  }
}
