package org.kaocheng.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files drafts are filled in from. */
public final class IntakeFileTable {

  private final JdbcClient jdbc;

  IntakeFileTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a file that was not applied yet. */
  public void add(IntakeFile file) {
    jdbc.sql(
            "insert into intake_file (filing_case, number, name, hash, size, added_by, added_at)"
                + " values (:case, :number, :name, :hash, :size, :by, :at)")
        .param("case", file.filingCase())
        .param("number", file.number())
        .param("name", file.name())
        .param("hash", file.hash())
        .param("size", file.size())
        .param("by", file.addedBy())
        .param("at", Times.column(file.addedAt()))
        .update();
  }

  /** Keeps that the draft was filled in from a file. */
  public void apply(long filingCase, int number, IntakeFile.Applied applied) {
    jdbc.sql(
            "update intake_file set applied_by = :by, applied_at = :at"
                + " where filing_case = :case and number = :number")
        .param("by", applied.by())
        .param("at", Times.column(applied.at()))
        .param("case", filingCase)
        .param("number", number)
        .update();
  }

  /** Forgets a file. */
  public void delete(long filingCase, int number) {
    jdbc.sql("delete from intake_file where filing_case = :case and number = :number")
        .param("case", filingCase)
        .param("number", number)
        .update();
  }

  /** The files of a case in order. */
  public List<IntakeFile> of(long filingCase) {
    return jdbc.sql("select * from intake_file where filing_case = :case order by number")
        .param("case", filingCase)
        .query(IntakeFileTable::file)
        .list();
  }

  /** A file of a case by its number. */
  public Optional<IntakeFile> find(long filingCase, int number) {
    return jdbc.sql("select * from intake_file where filing_case = :case and number = :number")
        .param("case", filingCase)
        .param("number", number)
        .query(IntakeFileTable::file)
        .optional();
  }

  private static IntakeFile file(ResultSet row, int number) throws SQLException {
    String appliedBy = row.getString("applied_by");
    return new IntakeFile(
        row.getLong("filing_case"),
        row.getInt("number"),
        row.getString("name"),
        row.getString("hash"),
        row.getLong("size"),
        row.getString("added_by"),
        Times.of(row, "added_at"),
        appliedBy == null
            ? Optional.empty()
            : Optional.of(new IntakeFile.Applied(appliedBy, Times.of(row, "applied_at"))));
  }
}
