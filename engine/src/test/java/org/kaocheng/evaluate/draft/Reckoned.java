package org.kaocheng.evaluate.draft;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.evaluate.ScoreReading;
import org.kaocheng.scheme.formula.Evaluation;
import org.kaocheng.scheme.formula.Figure;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.scheme.formula.Value;
import org.kaocheng.scheme.pack.ScoringRule;
import org.kaocheng.scheme.pack.Steps;
import org.kaocheng.value.Interval;
import org.kaocheng.value.Range;

/**
 * Scores one exact value by a pack's rule, straight from what the kinds of rules are said to mean.
 */
final class Reckoned {

  private Reckoned() {}

  /** The score by each reading; none for rules that a person applies. */
  static List<ScoreReading> readings(ScoringRule rule, BigDecimal all, BigDecimal value) {
    return switch (rule) {
      case ScoringRule.Deduct deduct ->
          deduct.readings().stream()
              .map(steps -> reading(steps.label(), left(deduct, steps, all, value)))
              .toList();
      case ScoringRule.Bands bands ->
          bands.bands().stream()
              .filter(band -> band.range().contains(value))
              .map(band -> reading("按所列分档", band.points()))
              .toList();
      case ScoringRule.Cases cases ->
          cases.cases().stream()
              .filter(each -> holds(each.when(), value))
              .limit(1)
              .map(each -> reading("按所列分档", each.points()))
              .toList();
      case ScoringRule.Ratio ratio -> List.of(reading("按比例", share(all, value, ratio.full())));
      case ScoringRule.Threshold threshold -> threshold(threshold, all, value);
      case ScoringRule.Convert _,
          ScoringRule.ChecklistAdd _,
          ScoringRule.ChecklistDeduct _,
          ScoringRule.Judged _,
          ScoringRule.ByTarget _ ->
          List.of();
    };
  }

  private static List<ScoreReading> threshold(
      ScoringRule.Threshold threshold, BigDecimal all, BigDecimal value) {
    Optional<Range> met = threshold.met();
    if (met.isEmpty()) {
      return List.of();
    }
    if (met.get().contains(value)) {
      return List.of(reading("达标", all));
    }
    return switch (threshold.otherwise()) {
      case NOTHING -> List.of(reading("不达标", BigDecimal.ZERO));
      case IN_PROPORTION ->
          List.of(reading("按比例", share(all, value, met.get().lower().orElseThrow())));
      case LESS -> List.of();
    };
  }

  private static BigDecimal left(
      ScoringRule.Deduct deduct, Steps steps, BigDecimal all, BigDecimal value) {
    BigDecimal beyond = value.subtract(deduct.threshold());
    BigDecimal distance =
        switch (deduct.side()) {
          case OVER -> beyond.max(BigDecimal.ZERO);
          case UNDER -> beyond.negate().max(BigDecimal.ZERO);
          case EITHER -> beyond.abs();
        };
    BigDecimal lost = steps.count(distance, deduct.per()).multiply(deduct.points());
    return all.subtract(lost).max(deduct.floor()).max(BigDecimal.ZERO);
  }

  private static BigDecimal share(BigDecimal all, BigDecimal value, BigDecimal full) {
    return all.multiply(value.max(BigDecimal.ZERO)).divide(full, MathContext.DECIMAL128).min(all);
  }

  private static boolean holds(Formula when, BigDecimal value) {
    Figure figure = new Figure(Interval.exactly(value), value, value.toPlainString(), List.of());
    return Evaluation.of(when, reference -> Optional.of(figure))
            instanceof Value.Truth(Value.Answer answer)
        && answer == Value.Answer.YES;
  }

  private static ScoreReading reading(String name, BigDecimal points) {
    return new ScoreReading(name, Interval.exactly(points));
  }

  /** The limits of a rule. */
  static List<BigDecimal> limits(ScoringRule rule) {
    List<BigDecimal> limits = new ArrayList<>();
    if (rule instanceof ScoringRule.Deduct deduct) {
      limits.add(deduct.threshold());
    } else if (rule instanceof ScoringRule.Bands bands) {
      for (ScoringRule.Band band : bands.bands()) {
        band.range().lower().ifPresent(limits::add);
        band.range().upper().ifPresent(limits::add);
      }
    } else if (rule instanceof ScoringRule.Threshold threshold) {
      threshold.met().flatMap(Range::lower).ifPresent(limits::add);
    }
    return limits;
  }
}
