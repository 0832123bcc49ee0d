package org.kaocheng.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kaocheng.scheme.pack.ScoringRule;
import org.kaocheng.scheme.pack.Steps;
import org.kaocheng.value.Interval;
import org.kaocheng.value.Range;

/**
 * Scores a figure by a scheme's rule. Rules of schemes and criteria read from a report's text go
 * through the same reckoning.
 */
public final class RuleScore {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final BigDecimal ZERO = BigDecimal.ZERO;

  /** The least that a score short of all points lacks: points have two decimals at most. */
  public static final BigDecimal LEAST = new BigDecimal("0.01");

  private RuleScore() {}

  /**
   * The score of a value under each reading of the rule, each between zero and {@code points}.
   *
   * @param rule a rule that scores one value: deduct, bands, ratio, convert, or threshold
   * @param points the indicator's points
   * @param value the value, as a rule a rate in per cent
   * @return the readings; none when the rule does not cover the value or scores no value
   */
  public static List<ScoreReading> readings(ScoringRule rule, BigDecimal points, Interval value) {
    return of(rule, points).apply(value);
  }

  /** As {@link #readings}, for many values. */
  public static Function<Interval, List<ScoreReading>> of(ScoringRule rule, BigDecimal points) {
    List<Criterion> criteria = criteria(rule, points);
    if (criteria.isEmpty()) {
      return value -> List.of();
    }
    RubricScore score = new RubricScore(points, criteria, steps(rule));
    boolean single = rule instanceof ScoringRule.Deduct deduct && deduct.readings().size() == 1;
    return value -> {
      List<ScoreReading> readings = score.readings(value);
      for (int i = 0; i < readings.size(); i++) {
        ScoreReading reading = readings.get(i);
        Interval within = clamped(reading.points(), points);
        if (single || within != reading.points()) {
          readings.set(i, new ScoreReading(single ? "逐点扣分" : reading.name(), within));
        }
      }
      return readings;
    };
  }

  private static Interval clamped(Interval score, BigDecimal points) {
    return score.lower().signum() >= 0 && score.upper().compareTo(points) <= 0
        ? score
        : new Interval(score.lower().max(ZERO).min(points), score.upper().max(ZERO).min(points));
  }

  private static List<Steps> steps(ScoringRule rule) {
    return rule instanceof ScoringRule.Deduct deduct && !deduct.readings().isEmpty()
        ? deduct.readings()
        : List.of(Steps.PROPORTIONAL);
  }

  private static List<Criterion> criteria(ScoringRule rule, BigDecimal points) {
    return switch (rule) {
      case ScoringRule.Deduct deduct -> List.of(deduct(deduct, points));
      case ScoringRule.Bands bands -> List.of(new Criterion.Bands(criterionBands(bands)));
      case ScoringRule.Ratio ratio ->
          List.of(new Criterion.Convert(Range.ALL, List.of(ratio.full())));
      case ScoringRule.Convert convert ->
          List.of(new Criterion.Convert(Range.ALL, List.of(convert.full())));
      case ScoringRule.Threshold threshold -> threshold(threshold, points);
      case ScoringRule.Cases ignored -> List.of();
      case ScoringRule.ChecklistAdd ignored -> List.of();
      case ScoringRule.ChecklistDeduct ignored -> List.of();
      case ScoringRule.Judged ignored -> List.of();
      case ScoringRule.ByTarget ignored -> List.of();
    };
  }

  private static List<Criterion.Band> criterionBands(ScoringRule.Bands bands) {
    List<Criterion.Band> all = new ArrayList<>(bands.bands().size());
    bands.bands().forEach(band -> all.add(new Criterion.Band(band.range(), band.points())));
    return all;
  }

  private static Criterion deduct(ScoringRule.Deduct deduct, BigDecimal points) {
    Criterion.Direction direction =
        switch (deduct.side()) {
          case OVER -> Criterion.Direction.OVER;
          case UNDER -> Criterion.Direction.UNDER;
          case EITHER -> Criterion.Direction.EITHER;
        };
    BigDecimal most = points.subtract(deduct.floor()).max(ZERO);
    return new Criterion.Deduct(
        direction, deduct.threshold(), deduct.per(), deduct.points(), Optional.of(most));
  }

  /** Without a range of its own the value is the share of the target that was reached. */
  private static List<Criterion> threshold(ScoringRule.Threshold threshold, BigDecimal points) {
    Range met = threshold.met().orElse(Range.from(HUNDRED, true));
    Criterion full = new Criterion.Bands(List.of(new Criterion.Band(met, points)));
    return switch (threshold.otherwise()) {
      case NOTHING ->
          List.of(
              new Criterion.Bands(
                  List.of(new Criterion.Band(met, points), below(met), above(met)).stream()
                      .filter(band -> !band.range().equals(Range.ALL))
                      .toList()));
      case IN_PROPORTION -> List.of(full, missed(met, points));
      case LESS -> {
        List<Criterion.Band> bands = new ArrayList<>(List.of(new Criterion.Band(met, points)));
        for (Criterion.Band none : List.of(below(met), above(met))) {
          if (!none.range().equals(Range.ALL)) {
            // Overlapping bands: any score from the one to the other is possible.
            bands.add(none);
            bands.add(new Criterion.Band(none.range(), points.subtract(LEAST).max(ZERO)));
          }
        }
        yield List.of(new Criterion.Bands(bands));
      }
    };
  }

  private static Criterion.Band below(Range met) {
    return new Criterion.Band(
        met.lower().map(low -> Range.upTo(low, !met.lowerClosed())).orElse(Range.ALL), ZERO);
  }

  private static Criterion.Band above(Range met) {
    return new Criterion.Band(
        met.upper().map(high -> Range.from(high, !met.upperClosed())).orElse(Range.ALL), ZERO);
  }

  /** In proportion below a lower limit; above an upper one down to nothing at its double. */
  private static Criterion missed(Range met, BigDecimal points) {
    if (met.lower().filter(low -> low.signum() > 0).isPresent()) {
      return new Criterion.Convert(Range.ALL, List.of(met.lower().orElseThrow()));
    }
    BigDecimal limit = met.upper().filter(high -> high.signum() > 0).orElse(HUNDRED);
    return new Criterion.Deduct(
        Criterion.Direction.OVER, limit, limit, points, Optional.of(points));
  }
}
