package org.kaocheng.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The drafts, one for each case. */
public final class DraftTable {

  private final JdbcClient jdbc;

  DraftTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a case's draft. */
  public void add(Draft draft) {
    write(
        "insert into draft (filing_case, filing, version, edited_by, edited_at)"
            + " values (:case, :filing, :version, :by, :at)",
        draft);
  }

  /** Keeps a case's draft in place of the one before. */
  public void update(Draft draft) {
    write(
        "update draft set filing = :filing, version = :version, edited_by = :by, edited_at = :at"
            + " where filing_case = :case",
        draft);
  }

  private void write(String sql, Draft draft) {
    jdbc.sql(sql)
        .param("case", draft.filingCase())
        .param("filing", draft.filing())
        .param("version", draft.version())
        .param("by", draft.editedBy())
        .param("at", Times.column(draft.editedAt()))
        .update();
  }

  /** The version of a case's draft, without reading what is filled in. */
  public Optional<Long> version(long filingCase) {
    return jdbc.sql("select version from draft where filing_case = :case")
        .param("case", filingCase)
        .query(Long.class)
        .optional();
  }

  /** The draft of a case. */
  public Optional<Draft> find(long filingCase) {
    return jdbc.sql("select * from draft where filing_case = :case")
        .param("case", filingCase)
        .query(DraftTable::draft)
        .optional();
  }

  private static Draft draft(ResultSet row, int number) throws SQLException {
    return new Draft(
        row.getLong("filing_case"),
        row.getString("filing"),
        row.getLong("version"),
        row.getString("edited_by"),
        Times.of(row, "edited_at"));
  }
}
