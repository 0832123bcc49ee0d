package org.kaocheng.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * What a reviewer decided on a finding; the last one on a finding counts, across resubmissions.
 *
 * @param filingCase the case's number
 * @param number its number among the case's decisions, from 1
 * @param finding the finding's id
 * @param decision what was decided
 * @param reason why; empty when none is given
 * @param decidedBy who
 * @param decidedAt when, to the microsecond
 */
public record FindingDecision(
    long filingCase,
    int number,
    String finding,
    Decision decision,
    String reason,
    String decidedBy,
    Instant decidedAt) {

  /** What can be decided on a finding. */
  public enum Decision {
    /** It is right; the unit is to mend it. */
    ACCEPT("采纳", false),
    /** It is wrong. */
    DISPUTE("有异议", true),
    /** It is right and need not be mended. */
    WAIVE("豁免", true),
    /** It is mended. */
    MENDED("已整改", false);

    private final String label;
    private final boolean needsReason;

    Decision(String label, boolean needsReason) {
      this.label = label;
      this.needsReason = needsReason;
    }

    /** The Chinese words. */
    public String label() {
      return label;
    }

    /** Whether it must be given a reason. */
    public boolean needsReason() {
      return needsReason;
    }
  }

  public FindingDecision {
    requireNonNull(finding, "finding is null");
    requireNonNull(decision, "decision is null");
    requireNonNull(reason, "reason is null");
    requireNonNull(decidedBy, "decidedBy is null");
    requireNonNull(decidedAt, "decidedAt is null");
  }

  /** The hash of all of it. */
  public String hash() {
    return Hash.of(
        Long.toString(filingCase),
        Integer.toString(number),
        finding,
        decision.name(),
        reason,
        decidedBy,
        decidedAt.toString());
  }
}
