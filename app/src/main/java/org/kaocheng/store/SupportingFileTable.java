package org.kaocheng.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files that support indicators; added and marked as removed, never deleted. */
public final class SupportingFileTable {

  private final JdbcClient jdbc;

  SupportingFileTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a file that is there. */
  public void add(SupportingFile file) {
    IndicatorKey indicator = file.indicator();
    jdbc.sql(
            "insert into supporting_file (filing_case, number, form, block, subject_kind, subject,"
                + " level1, level2, indicator, name, kind, hash, size, added_by, added_at,"
                + " added_after) values (:case, :number, :form, :block, :kind_of_subject, :subject,"
                + " :level1, :level2, :indicator, :name, :kind, :hash, :size, :by, :at, :after)")
        .param("case", file.filingCase())
        .param("number", file.number())
        .param("form", indicator.table())
        .param("block", indicator.block())
        .param("kind_of_subject", indicator.subject().kind().name())
        .param("subject", indicator.subject().name())
        .param("level1", indicator.level1())
        .param("level2", indicator.level2())
        .param("indicator", indicator.name())
        .param("name", file.name())
        .param("kind", file.kind())
        .param("hash", file.hash())
        .param("size", file.size())
        .param("by", file.addedBy())
        .param("at", Times.column(file.addedAt()))
        .param("after", file.addedAfter())
        .update();
  }

  /** Keeps that a file was removed. */
  public void remove(SupportingFile removed) {
    SupportingFile.Removal removal = removed.removal().orElseThrow();
    jdbc.sql(
            "update supporting_file set removed_by = :by, removed_at = :at, removed_after = :after"
                + " where filing_case = :case and number = :number")
        .param("by", removal.by())
        .param("at", Times.column(removal.at()))
        .param("after", removal.after())
        .param("case", removed.filingCase())
        .param("number", removed.number())
        .update();
  }

  /** The files of a case in order, removed ones too. */
  public List<SupportingFile> of(long filingCase) {
    return jdbc.sql("select * from supporting_file where filing_case = :case order by number")
        .param("case", filingCase)
        .query(SupportingFileTable::file)
        .list();
  }

  /** A file of a case by its number. */
  public Optional<SupportingFile> find(long filingCase, int number) {
    return jdbc.sql("select * from supporting_file where filing_case = :case and number = :number")
        .param("case", filingCase)
        .param("number", number)
        .query(SupportingFileTable::file)
        .optional();
  }

  private static SupportingFile file(ResultSet row, int number) throws SQLException {
    Subject subject =
        new Subject(Subject.Kind.valueOf(row.getString("subject_kind")), row.getString("subject"));
    IndicatorKey indicator =
        new IndicatorKey(
            row.getString("form"),
            row.getString("block"),
            subject,
            row.getString("level1"),
            row.getString("level2"),
            row.getString("indicator"));
    String removedBy = row.getString("removed_by");
    Optional<SupportingFile.Removal> removal =
        removedBy == null
            ? Optional.empty()
            : Optional.of(
                new SupportingFile.Removal(
                    removedBy, Times.of(row, "removed_at"), row.getInt("removed_after")));
    return new SupportingFile(
        row.getLong("filing_case"),
        row.getInt("number"),
        indicator,
        row.getString("name"),
        row.getString("kind"),
        row.getString("hash"),
        row.getLong("size"),
        row.getString("added_by"),
        Times.of(row, "added_at"),
        row.getInt("added_after"),
        removal);
  }
}
