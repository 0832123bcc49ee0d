package org.kaocheng.scheme.pack;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.value.Range;

/** How an indicator is scored. Every score lies between zero and the indicator's points. */
public sealed interface ScoringRule {

  /** On which side of a threshold points are lost. */
  enum Side {
    OVER,
    UNDER,
    EITHER
  }

  /**
   * Points lost per step beyond a threshold.
   *
   * @param of what is scored, e.g. a rate in per cent
   * @param side on which side of the threshold points are lost
   * @param threshold where the loss begins
   * @param per the width of a step, greater than zero
   * @param points the points lost per step
   * @param floor the least that is left
   * @param readings how a part of a step counts; several when the document leaves it open
   */
  record Deduct(
      Formula of,
      Side side,
      BigDecimal threshold,
      BigDecimal per,
      BigDecimal points,
      BigDecimal floor,
      List<Steps> readings)
      implements ScoringRule {
    public Deduct {
      requireNonNull(of, "of is null");
      requireNonNull(side, "side is null");
      requireNonNull(threshold, "threshold is null");
      requireNonNull(points, "points is null");
      requireNonNull(floor, "floor is null");
      readings = List.copyOf(readings);
      if (per.signum() <= 0) {
        throw new IllegalArgumentException("step width is not positive: " + per);
      }
    }
  }

  /**
   * Points by ranges.
   *
   * @param of what is scored
   * @param bands the ranges, none overlapping another, in the order of the document
   */
  record Bands(Formula of, List<Band> bands) implements ScoringRule {
    public Bands {
      requireNonNull(of, "of is null");
      bands = List.copyOf(bands);
    }
  }

  /**
   * One range.
   *
   * @param range the values
   * @param points what they earn
   */
  record Band(Range range, BigDecimal points) {
    public Band {
      requireNonNull(range, "range is null");
      requireNonNull(points, "points is null");
    }
  }

  /**
   * Points by the first condition that holds.
   *
   * @param cases the conditions in order
   * @param otherwise the points when none holds; empty when the document does not say
   */
  record Cases(List<Case> cases, Optional<BigDecimal> otherwise) implements ScoringRule {
    public Cases {
      cases = List.copyOf(cases);
      requireNonNull(otherwise, "otherwise is null");
    }
  }

  /**
   * One condition.
   *
   * @param when a formula that is true or false
   * @param points what it earns
   * @param words the condition as officials write it
   */
  record Case(Formula when, BigDecimal points, String words) {
    public Case {
      requireNonNull(when, "when is null");
      requireNonNull(points, "points is null");
      requireNonNull(words, "words is null");
    }
  }

  /**
   * Things to be had, each with its points; a person says which are.
   *
   * @param items the things
   */
  record ChecklistAdd(List<Item> items) implements ScoringRule {
    public ChecklistAdd {
      items = List.copyOf(items);
    }
  }

  /**
   * One thing of a checklist.
   *
   * @param text its words
   * @param points its points
   */
  record Item(String text, BigDecimal points) {
    public Item {
      requireNonNull(text, "text is null");
      requireNonNull(points, "points is null");
    }
  }

  /**
   * Violations that each cost points; a person counts them.
   *
   * @param items what is a violation
   * @param each the points each costs
   */
  record ChecklistDeduct(List<String> items, BigDecimal each) implements ScoringRule {
    public ChecklistDeduct {
      items = List.copyOf(items);
      requireNonNull(each, "each is null");
    }
  }

  /**
   * Points in proportion: points × value ÷ full.
   *
   * @param of the value, as a rule a rate in per cent; empty: the row's result against its target
   * @param full the value that earns all points
   * @param reasonAbove from this value on the document asks for a reason; empty when it does not
   */
  record Ratio(Optional<Formula> of, BigDecimal full, Optional<BigDecimal> reasonAbove)
      implements ScoringRule {
    public Ratio {
      requireNonNull(of, "of is null");
      requireNonNull(reasonAbove, "reasonAbove is null");
      if (full.signum() <= 0) {
        throw new IllegalArgumentException("full value is not positive: " + full);
      }
    }
  }

  /**
   * All points when the target is met.
   *
   * @param of the value; empty: the row's result
   * @param met the values that meet the target; empty: the row's target
   * @param otherwise what is earned when it is not met
   */
  record Threshold(Optional<Formula> of, Optional<Range> met, Missed otherwise)
      implements ScoringRule {
    public Threshold {
      requireNonNull(of, "of is null");
      requireNonNull(met, "met is null");
      requireNonNull(otherwise, "otherwise is null");
    }
  }

  /** What a missed target earns. */
  enum Missed {
    NOTHING,
    IN_PROPORTION,
    /** Less than all points; the document does not say how much less. */
    LESS
  }

  /**
   * A score of another evaluation turned into points: points × score ÷ full.
   *
   * @param of the score
   * @param full its greatest value
   */
  record Convert(Formula of, BigDecimal full) implements ScoringRule {
    public Convert {
      requireNonNull(of, "of is null");
      if (full.signum() <= 0) {
        throw new IllegalArgumentException("full score is not positive: " + full);
      }
    }
  }

  /**
   * A person's judgement within tiers.
   *
   * @param tiers the tiers, best first; empty when any score from zero to the points may be given
   */
  record Judged(List<Tier> tiers) implements ScoringRule {
    public Judged {
      tiers = List.copyOf(tiers);
    }
  }

  /**
   * One tier of a judgement.
   *
   * @param label its words: 达成年度指标
   * @param share the share of the points it allows, in per cent
   */
  record Tier(String label, Range share) {
    public Tier {
      requireNonNull(label, "label is null");
      requireNonNull(share, "share is null");
    }
  }

  /**
   * The rule depends on the row: with a number in its target {@code quantity}, else {@code
   * quality}.
   *
   * @param quantity the rule of rows whose target has a number
   * @param quality the rule of all others
   */
  record ByTarget(ScoringRule quantity, ScoringRule quality) implements ScoringRule {
    public ByTarget {
      requireNonNull(quantity, "quantity is null");
      requireNonNull(quality, "quality is null");
    }
  }
}
