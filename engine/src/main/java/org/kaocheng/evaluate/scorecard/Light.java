package org.kaocheng.evaluate.scorecard;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * The share of points against the share of money spent: a score too good for the money spent asks
 * for a look at the targets.
 *
 * @param score the self-score in per cent of the points
 * @param execution what was spent in per cent of the budget
 */
public record Light(BigDecimal score, BigDecimal execution) {

  /** So many percentage points the score may stand above execution. */
  private static final BigDecimal TOLERATED = BigDecimal.valueOf(20);

  public Light {
    requireNonNull(score, "score is null");
    requireNonNull(execution, "execution is null");
  }

  /** Whether the score is too good for the money spent. */
  public boolean isLit() {
    return score.subtract(execution).compareTo(TOLERATED) > 0;
  }
}
