package org.kaocheng.casework;

import static java.util.Objects.requireNonNull;

import org.kaocheng.store.FindingDecision.Decision;

/**
 * What a reviewer chooses to decide on a finding.
 *
 * @param finding the finding's id
 * @param seen the number of the last decision on it that was seen, 0 when there was none; {@link
 *     #ANY} when it does not matter
 * @param decision what is decided
 * @param reason why; may be blank where the decision needs none
 */
public record FindingChoice(String finding, int seen, Decision decision, String reason) {

  /** Whatever was decided before. */
  public static final int ANY = -1;

  public FindingChoice {
    requireNonNull(finding, "finding is null");
    requireNonNull(decision, "decision is null");
    requireNonNull(reason, "reason is null");
  }
}
