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

  /** A submission of a number. */
  public Optional<Submission> find(long filingCase, int number) {
    return jdbc.sql("select * from submission where filing_case = :case and number = :number")
        .param("case", filingCase)
        .param("number", number)
        .query(SubmissionTable::submission)
        .optional();
  }

  /**
   * What names a submission, without what was filled in: enough for lists.
   *
   * @param filingCase the case's number
   * @param number its number among the case's submissions
   * @param findings the ids of its findings
   * @param hash its hash
   */
  public record Head(long filingCase, int number, List<String> findings, String hash) {
    public Head {
      findings = List.copyOf(findings);
    }
  }

  /** The submissions of a case in order, without what was filled in. */
  public List<Head> heads(long filingCase) {
    return jdbc.sql(
            "select filing_case, number, findings, hash from submission where filing_case = :case"
                + " order by number")
        .param("case", filingCase)
        .query(SubmissionTable::head)
        .list();
  }

  /** The last submission of each case of a task that has one, by the cases' numbers. */
  public List<Head> lastOfTask(long task) {
    return jdbc.sql(
            "select submission.filing_case, submission.number, submission.findings, submission.hash"
                + " from submission join filing_case on filing_case.id = submission.filing_case"
                + " where filing_case.task = :task and submission.number = (select max(each.number)"
                + " from submission each where each.filing_case = submission.filing_case)"
                + " order by submission.filing_case")
        .param("task", task)
        .query(SubmissionTable::head)
        .list();
  }

  private static Head head(ResultSet row, int number) throws SQLException {
    return new Head(
        row.getLong("filing_case"),
        row.getInt("number"),
        ids(row.getString("findings")),
        row.getString("hash"));
  }

  private static List<String> ids(String findings) {
    return findings.isEmpty() ? List.of() : findings.lines().toList();
  }

  private static Submission submission(ResultSet row, int number) throws SQLException {
    return new Submission(
        row.getLong("filing_case"),
        row.getInt("number"),
        row.getString("scheme"),
        row.getString("filing"),
        ids(row.getString("findings")),
        row.getString("hash"));
  }
}
