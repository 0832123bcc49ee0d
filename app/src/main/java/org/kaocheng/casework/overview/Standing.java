package org.kaocheng.casework.overview;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.kaocheng.casework.SubmissionSummary;
import org.kaocheng.source.Severity;
import org.kaocheng.store.CaseState;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.store.SubmissionTable.Head;
import org.kaocheng.value.Interval;

/**
 * Where a unit stands with a task.
 *
 * @param unit the unit
 * @param parent the name of the unit it belongs to; empty when that is not seen
 * @param filingCase its case; empty when it has not begun
 * @param submission its last submission, which counts unless the case is being drafted anew
 * @param summary what is known of the submission; empty when there is none, or when it is not yet
 *     examined
 * @param reviewed the reviewer's score of the submission
 */
public record Standing(
    ReportingUnit unit,
    String parent,
    Optional<FilingCase> filingCase,
    Optional<Head> submission,
    Optional<SubmissionSummary> summary,
    ReviewedScore reviewed) {
  public Standing {
    requireNonNull(unit, "unit is null");
    requireNonNull(parent, "parent is null");
    requireNonNull(filingCase, "filingCase is null");
    requireNonNull(submission, "submission is null");
    requireNonNull(summary, "summary is null");
    requireNonNull(reviewed, "reviewed is null");
  }

  /** Where the case stands; empty when it has not begun. */
  public Optional<CaseState> state() {
    return filingCase.map(FilingCase::state);
  }

  /** The department's own score. */
  public Optional<BigDecimal> self() {
    return summary.flatMap(SubmissionSummary::selfScore);
  }

  /** The scores the rules leave possible. */
  public Optional<Interval> computed() {
    return summary.flatMap(SubmissionSummary::computedScore);
  }

  /** The execution rate in per cent. */
  public Optional<BigDecimal> rate() {
    return summary.flatMap(each -> each.figures().executionRate());
  }

  /** How many errors were found; zero while none is known. */
  public int errors() {
    return summary.map(each -> each.severities().getOrDefault(Severity.ERROR, 0)).orElse(0);
  }
}
