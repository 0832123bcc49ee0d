package org.kaocheng.scheme.pack;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Basis;

/**
 * What a jurisdiction has agreed on reckoning.
 *
 * @param executionDenominator the budget that the execution rate divides by; empty when the
 *     document does not say
 * @param denominatorReadings the budgets the document's words may mean, the likeliest first; empty
 *     when nothing is said
 * @param freeDistribution whether the unit distributes a group's points among its rows itself
 * @param reasonBelowFull whether a reason is asked for where points are lost
 * @param pointsDecimals the decimal places of points
 * @param ratioDecimals the decimal places of ratios in per cent
 * @param overAchievement from this per cent of the target on a reason is asked for; empty when not
 * @param lowerIsBetterZeroAt the per cent of the target at which an indicator that should be low
 *     earns nothing; empty when the document does not say
 * @param clause where it comes from
 */
public record SchemePolicy(
    Optional<Basis> executionDenominator,
    List<Basis> denominatorReadings,
    boolean freeDistribution,
    boolean reasonBelowFull,
    int pointsDecimals,
    int ratioDecimals,
    Optional<BigDecimal> overAchievement,
    Optional<BigDecimal> lowerIsBetterZeroAt,
    Clause clause) {
  public SchemePolicy {
    requireNonNull(executionDenominator, "executionDenominator is null");
    denominatorReadings = List.copyOf(denominatorReadings);
    requireNonNull(overAchievement, "overAchievement is null");
    requireNonNull(lowerIsBetterZeroAt, "lowerIsBetterZeroAt is null");
    requireNonNull(clause, "clause is null");
  }
}
