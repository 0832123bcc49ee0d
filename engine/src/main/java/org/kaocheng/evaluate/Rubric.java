package org.kaocheng.evaluate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kaocheng.value.Interval;
import org.kaocheng.value.Range;

/**
 * A criterion read into rules.
 *
 * @param text the criterion as written
 * @param points the indicator's points
 * @param unit the unit of its thresholds: {@code %}, {@code 次} …; empty when it has none
 * @param criteria its rules in printed order, bands gathered into one
 */
public record Rubric(String text, BigDecimal points, String unit, List<Criterion> criteria) {

  public Rubric {
    requireNonNull(text, "text is null");
    requireNonNull(points, "points is null");
    requireNonNull(unit, "unit is null");
    criteria = List.copyOf(criteria);
  }

  /** Whether a person must judge: something is in words, or was not understood. */
  public boolean judged() {
    boolean figures = false;
    for (Criterion criterion : criteria) {
      switch (criterion) {
        case Criterion.Bands ignored -> figures = true;
        case Criterion.Deduct ignored -> figures = true;
        case Criterion.Convert ignored -> figures = true;
        case Criterion.Note ignored -> {}
        case Criterion.Checklist ignored -> {
          return true;
        }
        case Criterion.Condition ignored -> {
          return true;
        }
        case Criterion.Unparsed ignored -> {
          return true;
        }
      }
    }
    return !figures;
  }

  /** Whether the criterion scores a percentage by itself. */
  public boolean scoresRate() {
    return "%".equals(unit) && !judged();
  }

  /**
   * The score of a rate under each reading the words allow.
   *
   * @param rate the rate in the rubric's unit, 105.56 for 105.56 %
   * @return the readings; none when the criterion must be judged or does not cover the rate
   */
  public List<ScoreReading> evaluate(Interval rate) {
    return judged() ? List.of() : new RubricScore(this).readings(rate);
  }

  /**
   * The rates that earn a score, read in proportion: what a given score implies.
   *
   * @return empty when the criterion must be judged or no single range earns it
   */
  public Optional<Range> implied(BigDecimal score) {
    return judged() ? Optional.empty() : new RubricScore(this).implied(score);
  }

  /** The checklist, if the criterion is one. */
  public Optional<Criterion.Checklist> checklist() {
    return criteria.stream()
        .filter(Criterion.Checklist.class::isInstance)
        .map(Criterion.Checklist.class::cast)
        .findFirst();
  }

  /** The most decimals a whole step or a band takes away: how finely the criterion scores. */
  public int decimals() {
    int decimals = 0;
    for (Criterion criterion : criteria) {
      if (criterion instanceof Criterion.Deduct deduct) {
        decimals = Math.max(decimals, deduct.step().stripTrailingZeros().scale());
      } else if (criterion instanceof Criterion.Bands(List<Criterion.Band> list)) {
        for (Criterion.Band band : list) {
          decimals = Math.max(decimals, band.points().stripTrailingZeros().scale());
        }
      }
    }
    return decimals;
  }
}
