package org.kaocheng.web.review;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.casework.Risk;
import org.kaocheng.casework.SubmissionSummary;
import org.kaocheng.source.Severity;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.value.Decimals;
import org.kaocheng.web.page.Moments;

/**
 * A case in the queue.
 *
 * @param unit whose it is
 * @param filingCase the case
 * @param submission the number of the last submission; 0 when there is none
 * @param submitted when it was submitted; empty when there is none
 * @param summary what the engine finds in it; empty when there is none, it cannot be examined, or
 *     is pending
 * @param pending whether the last submission is not examined yet
 * @param decided how many of its findings are decided on
 * @param findings how many findings it has
 * @param risk how much it calls for a look
 */
record QueueRow(
    ReportingUnit unit,
    FilingCase filingCase,
    int submission,
    Optional<Instant> submitted,
    Optional<SubmissionSummary> summary,
    boolean pending,
    int decided,
    int findings,
    Risk risk) {
  QueueRow {
    requireNonNull(unit, "unit is null");
    requireNonNull(filingCase, "filingCase is null");
    requireNonNull(submitted, "submitted is null");
    requireNonNull(summary, "summary is null");
    requireNonNull(risk, "risk is null");
  }

  /** When it was submitted, to the minute. */
  public String at() {
    return submitted.map(Moments::toMinute).orElse("—");
  }

  /** The self-score. */
  public String self() {
    return summary.flatMap(SubmissionSummary::selfScore).map(Decimals::plain).orElse("—");
  }

  /** What the rules leave possible. */
  public String computed() {
    return summary.flatMap(SubmissionSummary::computedScore).map(ScoreView::interval).orElse("—");
  }

  /** Whether the self-score is above all that the rules can give. */
  public boolean above() {
    Optional<BigDecimal> most =
        summary.flatMap(SubmissionSummary::computedScore).map(each -> each.upper());
    return summary
        .flatMap(SubmissionSummary::selfScore)
        .filter(self -> most.filter(each -> self.compareTo(each) > 0).isPresent())
        .isPresent();
  }

  /** The grade of the self-score. */
  public String grade() {
    return summary.flatMap(SubmissionSummary::grade).orElse("—");
  }

  /** How many errors. */
  public int errors() {
    return count(Severity.ERROR);
  }

  /** How many warnings. */
  public int warnings() {
    return count(Severity.WARNING);
  }

  private int count(Severity severity) {
    return summary.map(SubmissionSummary::severities).orElse(Map.of()).getOrDefault(severity, 0);
  }
}
