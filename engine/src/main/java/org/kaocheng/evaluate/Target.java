package org.kaocheng.evaluate;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.kaocheng.value.Bound;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Quantity;

/**
 * What a target or result says.
 *
 * @param text the plain text, see {@link IndexedText}
 * @param kind what kind of statement it is
 * @param quantities the numbers in it, from left to right, without those inside names (八项规定)
 * @param every the span of time each number is meant for
 * @param perHead whether each number is meant for one person
 * @param original for a {@link Kind#BUDGET_LIMIT}, whether it names the budget set at the start of
 *     the year (年初)
 */
public record Target(
    String text,
    Kind kind,
    List<Quantity> quantities,
    Every every,
    boolean perHead,
    boolean original) {

  /** Kinds of targets and results. */
  public enum Kind {
    /** Nothing stands there. */
    BLANK,
    /** One number or more: ≥200份, 每月不超过10万元. */
    NUMBER,
    /** The budget as a limit, without a number: 不超预算. */
    BUDGET_LIMIT,
    /** A point in time: 当年完成, 12月底前. */
    DEADLINE,
    /** Only that it was reached: 达标, 已完成. */
    VERDICT,
    /** Only which way: 增加, 有所提高. */
    DIRECTION,
    /** A state in words: 满意, 良好以上. */
    STATE,
    /** Any other words. */
    WORDS
  }

  /** The span of time a number is meant for, and how many of them make a year. */
  public enum Every {
    /** No span is named. */
    UNSTATED(1, ""),
    MONTHLY(12, "月"),
    QUARTERLY(4, "季度"),
    YEARLY(1, "年");

    private final int times;
    private final String label;

    Every(int times, String label) {
      this.times = times;
      this.label = label;
    }

    /** How many such spans make a year. */
    public int times() {
      return times;
    }

    /** The Chinese word; empty for {@link #UNSTATED}. */
    public String label() {
      return label;
    }
  }

  public Target {
    requireNonNull(text, "text is null");
    requireNonNull(kind, "kind is null");
    quantities = List.copyOf(quantities);
    requireNonNull(every, "every is null");
  }

  /** Whether it is of that kind. */
  public boolean is(Kind other) {
    return kind == other;
  }

  /** The number, when there is exactly one. */
  public Optional<Quantity> single() {
    return quantities.size() == 1 ? Optional.of(quantities.getFirst()) : Optional.empty();
  }

  /** Whether there are numbers and all of them are percentages. */
  public boolean isPercent() {
    return !quantities.isEmpty()
        && quantities.stream().allMatch(q -> q.unit().dimension() == Dimension.PERCENT);
  }

  /** Whether it has a number that is no percentage. */
  public boolean isAbsolute() {
    return quantities.stream().anyMatch(q -> q.unit().dimension() != Dimension.PERCENT);
  }

  /** Whether one of its numbers only bounds the amount: ≥95%, 95%以上. */
  public boolean isOpen() {
    return quantities.stream()
        .map(Quantity::bound)
        .anyMatch(
            bound ->
                bound == Bound.AT_LEAST
                    || bound == Bound.MORE_THAN
                    || bound == Bound.AT_MOST
                    || bound == Bound.LESS_THAN);
  }
}
