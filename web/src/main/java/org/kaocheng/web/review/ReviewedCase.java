package org.kaocheng.web.review;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.casework.Act;
import org.kaocheng.casework.Examination;
import org.kaocheng.store.FindingDecision;
import org.kaocheng.store.RowScore;
import org.kaocheng.store.Submission;
import org.kaocheng.store.SubmissionTable.Head;
import org.kaocheng.web.access.VisibleCase;

/**
 * A case as a reviewer looks at it: one of its submissions with all that was decided.
 *
 * @param seen the case
 * @param heads its submissions
 * @param submission the one looked at; empty when there is none
 * @param examination what the engine finds in it; empty when it cannot be examined
 * @param decisions all decisions on findings in order
 * @param scores all scores of rows in order
 */
record ReviewedCase(
    VisibleCase seen,
    List<Head> heads,
    Optional<Submission> submission,
    Optional<Examination> examination,
    List<FindingDecision> decisions,
    List<RowScore> scores) {
  ReviewedCase {
    requireNonNull(seen, "seen is null");
    heads = List.copyOf(heads);
    requireNonNull(submission, "submission is null");
    requireNonNull(examination, "examination is null");
    decisions = List.copyOf(decisions);
    scores = List.copyOf(scores);
  }

  /** The number of the submission looked at; 0 when there is none. */
  public int number() {
    return submission.map(Submission::number).orElse(0);
  }

  /** Whether the submission looked at is the last one. */
  public boolean isLast() {
    return number() == heads.size();
  }

  /** Whether an act is allowed where the case stands. */
  public boolean allows(Act act) {
    return act.isAllowed(seen.filingCase().state());
  }

  /** Whether findings can be decided on and rows scored: the last submission is under review. */
  public boolean isOpen() {
    return isLast() && allows(Act.DECIDE);
  }

  /** The last decision on each finding. */
  public Map<String, FindingDecision> latest() {
    Map<String, FindingDecision> latest = new HashMap<>();
    decisions.forEach(decision -> latest.put(decision.finding(), decision));
    return latest;
  }

  /** The number of the first submission from which on a finding is there without a gap. */
  public int since(String finding) {
    int since = number();
    while (since > 1 && heads.get(since - 2).findings().contains(finding)) {
      since--;
    }
    return since;
  }

  /** What the report is called: the unit with the year. */
  public String title() {
    return seen.unit().name() + seen.task().fiscalYear() + "年度部门整体支出绩效自评报告";
  }
}
