package org.kaocheng.evaluate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kaocheng.value.Range;

/** One rule of a criterion's text. */
public sealed interface Criterion {

  /**
   * Points for ranges of the rate; where ranges overlap, every one of them may be meant.
   *
   * @param list the bands in printed order
   */
  record Bands(List<Band> list) implements Criterion {
    public Bands {
      list = List.copyOf(list);
    }
  }

  /**
   * Points for one range.
   *
   * @param range the range of the rate
   * @param points the points it earns
   */
  record Band(Range range, BigDecimal points) {
    public Band {
      requireNonNull(range, "range is null");
      requireNonNull(points, "points is null");
    }
  }

  /**
   * Points lost per step beyond a threshold, down to zero or to {@code maximum} lost.
   *
   * @param direction on which side of the threshold points are lost
   * @param threshold where the loss begins
   * @param per how much of the rate is one step, e.g. 1 percentage point; greater than zero
   * @param step the points lost per step
   * @param maximum the most that is lost, where the text limits it
   */
  record Deduct(
      Direction direction,
      BigDecimal threshold,
      BigDecimal per,
      BigDecimal step,
      Optional<BigDecimal> maximum)
      implements Criterion {
    public Deduct {
      requireNonNull(direction, "direction is null");
      requireNonNull(threshold, "threshold is null");
      requireNonNull(step, "step is null");
      requireNonNull(maximum, "maximum is null");
      if (per.signum() <= 0) {
        throw new IllegalArgumentException("step width is not positive: " + per);
      }
    }
  }

  /** On which side of a threshold points are lost. */
  enum Direction {
    /** Above it. */
    OVER,
    /** Below it. */
    UNDER,
    /** On both sides. */
    EITHER
  }

  /**
   * Things to be had, each with its points, or to be deducted for each violation.
   *
   * @param items the items in printed order
   * @param perCase the points lost per case; empty when the items' points are added
   */
  record Checklist(List<Item> items, Optional<BigDecimal> perCase) implements Criterion {
    public Checklist {
      items = List.copyOf(items);
      requireNonNull(perCase, "perCase is null");
    }

    /** The sum of the items' points; empty when some item has none or points are deducted. */
    public Optional<BigDecimal> total() {
      if (items.isEmpty() || perCase.isPresent()) {
        return Optional.empty();
      }
      BigDecimal sum = BigDecimal.ZERO;
      for (Item item : items) {
        if (item.points().isEmpty()) {
          return Optional.empty();
        }
        sum = sum.add(item.points().get());
      }
      return Optional.of(sum);
    }
  }

  /**
   * One thing of a checklist.
   *
   * @param text its words
   * @param points its points, where printed
   */
  record Item(String text, Optional<BigDecimal> points) {
    public Item {
      requireNonNull(text, "text is null");
      requireNonNull(points, "points is null");
    }
  }

  /**
   * A condition in words that a person must judge: {@code 无结余，3分}.
   *
   * @param text the condition
   * @param award what it earns or costs, as written
   */
  record Condition(String text, String award) implements Criterion {}

  /**
   * Points in proportion to the rate: points × rate ÷ base, never more than the points.
   *
   * @param range the rates it holds for
   * @param bases the rates that may stand for full points, in per cent: 100, and the threshold of
   *     full points where that is another one
   */
  record Convert(Range range, List<BigDecimal> bases) implements Criterion {
    public Convert {
      requireNonNull(range, "range is null");
      bases = List.copyOf(bases);
    }
  }

  /**
   * Words that give no points: a standard, the definition of the rate, how a deduction ends.
   *
   * @param text the words
   */
  record Note(String text) implements Criterion {}

  /**
   * What was not understood; the whole criterion then has to be judged.
   *
   * @param text the words
   */
  record Unparsed(String text) implements Criterion {}
}
