package org.kaocheng.check.ledger;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.kaocheng.fact.Claim;
import org.kaocheng.value.Interval;

/**
 * A claim held against its figures.
 *
 * @param claim the claim; of several readings of one rate, the one that comes nearest
 * @param outcome how it came out
 * @param computed the computed figure in base units, figures taken exactly as printed
 * @param possible everything the computed figure can be
 * @param mostRounding the largest difference that rounding of all figures could explain, in base
 *     units
 */
public record Evaluation(
    Claim claim, Outcome outcome, BigDecimal computed, Interval possible, BigDecimal mostRounding) {

  /** How a claim came out. */
  public enum Outcome {
    /** It holds to the last printed digit. */
    HOLDS,
    /** The stated figure was cut off and not rounded. */
    TRUNCATED,
    /** It holds only because the figures are rounded. */
    ROUNDING,
    /** No rounding can explain it. */
    FAILS
  }

  public Evaluation {
    requireNonNull(claim, "claim is null");
    requireNonNull(outcome, "outcome is null");
    requireNonNull(computed, "computed is null");
    requireNonNull(possible, "possible is null");
  }

  /** The stated figure in base units. */
  public BigDecimal stated() {
    return claim.stated().figure().amount();
  }

  /** Computed less stated, in base units. */
  public BigDecimal gap() {
    return computed.subtract(stated());
  }

  /** Whether the claim fails. */
  public boolean fails() {
    return outcome == Outcome.FAILS;
  }
}
