package org.kaocheng.casework.sampling;

import org.kaocheng.casework.SubmissionSummary;
import org.kaocheng.source.Severity;

/** How risky a submission is. */
@FunctionalInterface
public interface RiskOf {

  /** By the number of errors. */
  RiskOf ERRORS = summary -> summary.severities().getOrDefault(Severity.ERROR, 0);

  /** The risk, a whole number from 0. */
  int weight(SubmissionSummary summary);
}
