package org.kaocheng.evaluate.scorecard;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemePolicy;
import org.kaocheng.scheme.pack.ScoringRule;
import org.kaocheng.scheme.pack.Steps;
import org.kaocheng.value.Interval;
import org.kaocheng.value.Range;

/** What a scheme's policy says of all its rules. */
final class Terms {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Optional<SchemePolicy> policy;

  private Terms(Optional<SchemePolicy> policy) {
    this.policy = policy;
  }

  /** The terms of a scheme; without one nothing is agreed on. */
  static Terms of(Optional<Scheme> scheme) {
    return new Terms(scheme.map(Scheme::policy));
  }

  /** From this per cent of the target on a reason is asked for. */
  Optional<BigDecimal> reasonAbove() {
    return policy.flatMap(SchemePolicy::overAchievement);
  }

  /**
   * How far a target that is better kept low was kept, in per cent: a hundred at the target and
   * less in a straight line down to zero. Empty when the scheme does not say where zero is.
   *
   * @param share the result in per cent of the target, above a hundred
   */
  Optional<Interval> keptLow(BigDecimal share) {
    return zeroAt()
        .map(zero ->
            zero.subtract(share)
                .multiply(HUNDRED)
                .divide(zero.subtract(HUNDRED), MathContext.DECIMAL128)
                .max(BigDecimal.ZERO))
        .map(Interval::exactly);
  }

  private Optional<BigDecimal> zeroAt() {
    return policy
        .flatMap(SchemePolicy::lowerIsBetterZeroAt)
        .filter(zero -> zero.compareTo(HUNDRED) > 0);
  }

  /** The rule when all that is said of a missed target is that points are lost. */
  static ScoringRule losing(ScoringRule rule) {
    return rule instanceof ScoringRule.Threshold threshold
        ? new ScoringRule.Threshold(threshold.of(), threshold.met(), ScoringRule.Missed.LESS)
        : rule;
  }

  /** A rule with what the policy fills in: the line of a limit that was exceeded. */
  ScoringRule applied(ScoringRule rule, BigDecimal points) {
    if (!(rule instanceof ScoringRule.Threshold threshold)
        || threshold.otherwise() != ScoringRule.Missed.IN_PROPORTION
        || threshold.of().isEmpty()
        || limit(threshold).isEmpty()) {
      return rule;
    }
    BigDecimal limit = limit(threshold).get();
    return zeroAt()
        .<ScoringRule>map(zero ->
            new ScoringRule.Deduct(
                threshold.of().get(),
                ScoringRule.Side.OVER,
                limit,
                limit.multiply(zero.subtract(HUNDRED)).movePointLeft(2),
                points,
                BigDecimal.ZERO,
                List.of(Steps.PROPORTIONAL)))
        .orElseGet(() -> losing(threshold));
  }

  /** The upper limit of a target without a lower one. */
  private static Optional<BigDecimal> limit(ScoringRule.Threshold threshold) {
    boolean open = threshold.met().flatMap(Range::lower).filter(low -> low.signum() > 0).isEmpty();
    return threshold.met().flatMap(Range::upper).filter(high -> open && high.signum() > 0);
  }

  /**
   * Scores rounded as the scheme rounds points. A range that is left open is not rounded; what the
   * figures give unrounded stays possible beside the rounded score.
   */
  Outcome rounded(Outcome outcome) {
    if (policy.isEmpty() || !(outcome instanceof Outcome.Computed(List<Reckoning> reckonings))) {
      return outcome;
    }
    int decimals = policy.get().pointsDecimals();
    List<Reckoning> all = new ArrayList<>(reckonings.size());
    boolean changed = false;
    for (Reckoning each : reckonings) {
      Reckoning rounded = rounded(each, decimals);
      changed |= rounded != each;
      all.add(rounded);
    }
    return changed ? new Outcome.Computed(RuleWorth.merged(all)) : outcome;
  }

  /** A range with its ends rounded, too: whoever awards the points rounds them. */
  private static Interval withRounded(Interval range, int decimals) {
    return range.union(
        new Interval(
            range.lower().setScale(decimals, RoundingMode.HALF_UP),
            range.upper().setScale(decimals, RoundingMode.HALF_UP)));
  }

  /** With how many decimal places a rate is printed, and often reckoned on with. */
  int ratioDecimals() {
    return policy.map(SchemePolicy::ratioDecimals).orElse(2);
  }

  /** The ends of a quotient that does not end are apart, but round to the same score. */
  private static Reckoning rounded(Reckoning each, int decimals) {
    BigDecimal lower = each.points().lower();
    BigDecimal upper = each.points().upper();
    if (lower.scale() <= decimals && upper.scale() <= decimals) {
      return each;
    }
    BigDecimal score = lower.setScale(decimals, RoundingMode.HALF_UP);
    boolean open =
        lower != upper && score.compareTo(upper.setScale(decimals, RoundingMode.HALF_UP)) != 0;
    if (open) {
      return each;
    }
    Interval points = Interval.exactly(score);
    return new Reckoning(
        each.name(),
        points,
        new Deferred<>(() -> withRounded(each.range(), decimals).union(points)),
        each.words(),
        each.facts());
  }
}
