package org.kaocheng.evaluate.scorecard;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kaocheng.evaluate.RuleScore;
import org.kaocheng.scheme.pack.ScoringRule;
import org.kaocheng.value.Interval;

/** What scoring an indicator by its rule comes to. */
public sealed interface Outcome {

  /** The scores it leaves possible for an indicator worth {@code points}. */
  Interval range(BigDecimal points);

  /**
   * Computed; several when the rule has several readings or a figure several printings.
   *
   * @param reckonings at least one
   */
  record Computed(List<Reckoning> reckonings) implements Outcome {
    public Computed {
      reckonings = List.copyOf(reckonings);
      if (reckonings.isEmpty()) {
        throw new IllegalArgumentException("nothing computed");
      }
    }

    @Override
    public Interval range(BigDecimal points) {
      Interval all = reckonings.getFirst().points();
      for (int i = 1; i < reckonings.size(); i++) {
        all = all.union(reckonings.get(i).points());
      }
      return all;
    }
  }

  /**
   * Figures are missing.
   *
   * @param needs what would settle it, each once
   * @param instead a figure that would settle it in place of all of those, if there is one
   */
  record Missing(List<Need> needs, Optional<Need> instead) implements Outcome {
    public Missing {
      needs = List.copyOf(needs);
      requireNonNull(instead, "instead is null");
    }

    /** Figures in place of which no other serves. */
    public Missing(List<Need> needs) {
      this(needs, Optional.empty());
    }

    /** The sets of figures each of which would settle it. */
    List<List<Need>> ways() {
      return instead.map(need -> List.of(needs, List.of(need))).orElseGet(() -> List.of(needs));
    }

    @Override
    public Interval range(BigDecimal points) {
      return whole(points);
    }
  }

  /**
   * A list of things a person must confirm.
   *
   * @param items the things not confirmed yet, with the points each gives or costs
   * @param added whether the points are added; otherwise each violation costs them
   * @param told the scores that those confirmed leave possible; empty when none is
   */
  record Evidence(List<ScoringRule.Item> items, boolean added, Optional<Interval> told)
      implements Outcome {
    public Evidence {
      items = List.copyOf(items);
      requireNonNull(told, "told is null");
    }

    @Override
    public Interval range(BigDecimal points) {
      return told.orElseGet(() -> whole(points));
    }
  }

  /**
   * A person's judgement.
   *
   * @param tiers the tiers that may apply, best first; empty when any score may be given
   * @param fullExcluded whether all points can not be given, since a part of it loses some
   */
  record Judged(List<ScoringRule.Tier> tiers, boolean fullExcluded) implements Outcome {
    public Judged {
      tiers = List.copyOf(tiers);
    }

    @Override
    public Interval range(BigDecimal points) {
      return fullExcluded
          ? new Interval(BigDecimal.ZERO, points.subtract(RuleScore.LEAST).max(BigDecimal.ZERO))
          : whole(points);
    }
  }

  /**
   * No rule, or one whose words or range do not cover the case.
   *
   * @param reason why, one Chinese sentence
   */
  record Unscored(String reason) implements Outcome {
    public Unscored {
      requireNonNull(reason, "reason is null");
    }

    @Override
    public Interval range(BigDecimal points) {
      return whole(points);
    }
  }

  /**
   * The indicator does not apply to the unit.
   *
   * @param reason why
   */
  record NotApplicable(String reason) implements Outcome {
    public NotApplicable {
      requireNonNull(reason, "reason is null");
    }

    @Override
    public Interval range(BigDecimal points) {
      return whole(points);
    }
  }

  private static Interval whole(BigDecimal points) {
    return new Interval(BigDecimal.ZERO, points.max(BigDecimal.ZERO));
  }
}
