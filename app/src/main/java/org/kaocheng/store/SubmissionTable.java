package org.kaocheng.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The submissions; added, never changed. */
public final class SubmissionTable {

  private final JdbcClient jdbc;

  SubmissionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a submission. */
  public void add(Submission submission) {
    jdbc.sql(
            "insert into submission (filing_case, number, scheme, filing, findings, hash)"
                + " values (:case, :number, :scheme, :filing, :findings, :hash)")
        .param("case", submission.filingCase())
        .param("number", submission.number())
        .param("scheme", submission.scheme())
        .param("filing", submission.filing())
        .param("findings", String.join("\n", submission.findings()))
        .param("hash", submission.hash())
        .update();
  }

  /** The submissions of a case in order. */
  public List<Submission> of(long filingCase) {
    return jdbc.sql("select * from submission where filing_case = :case order by number")
        .param("case", filingCase)
        .query(SubmissionTable::submission)
        .list();
  }

  /** The last submission of a case. */
  public Optional<Submission> last(long filingCase) {
    return jdbc.sql(
            "select * from submission where filing_case = :case order by number desc limit 1")
        .param("case", filingCase)
        .query(SubmissionTable::submission)
        .optional();
  }

  /** Which submission is the last of each case of a task, by the case's number. */
  public List<SubmissionHead> heads(long task) {
    return jdbc.sql(
            "select submission.filing_case, submission.number, submission.hash from submission"
                + " join filing_case on filing_case.id = submission.filing_case"
                + " where filing_case.task = :task and submission.number = (select max(number)"
                + " from submission as other where other.filing_case = filing_case.id)"
                + " order by submission.filing_case")
        .param("task", task)
        .query((row, number) ->
            new SubmissionHead(
                row.getLong("filing_case"), row.getInt("number"), row.getString("hash")))
        .list();
  }

  private static Submission submission(ResultSet row, int number) throws SQLException {
    String findings = row.getString("findings");
    return new Submission(
        row.getLong("filing_case"),
        row.getInt("number"),
        row.getString("scheme"),
        row.getString("filing"),
        findings.isEmpty() ? List.of() : findings.lines().toList(),
        row.getString("hash"));
  }
}
