package org.kaocheng.evaluate.scorecard;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Fact;
import org.kaocheng.value.Interval;
import org.kaocheng.value.Quantity;

/**
 * A sheet's totals.
 *
 * @param points the points of all indicators
 * @param selfSum the self-scores added up; empty when none is printed
 * @param complete whether every line has a self-score
 * @param printed the printed total score
 * @param possible the totals that the rules leave possible
 * @param grade the grade of the self-score (as printed, else as added up) by the scheme's bands;
 *     empty when there is none
 * @param grades the grades that the possible totals reach, best first
 * @param printedGrade the printed grade
 */
public record Totals(
    BigDecimal points,
    Optional<BigDecimal> selfSum,
    boolean complete,
    Optional<Fact> printed,
    Interval possible,
    Optional<String> grade,
    List<String> grades,
    Optional<Fact> printedGrade) {
  public Totals {
    requireNonNull(points, "points is null");
    requireNonNull(selfSum, "selfSum is null");
    requireNonNull(printed, "printed is null");
    requireNonNull(possible, "possible is null");
    requireNonNull(grade, "grade is null");
    grades = List.copyOf(grades);
    requireNonNull(printedGrade, "printedGrade is null");
  }

  /** The printed total as a number. */
  public Optional<BigDecimal> printedTotal() {
    return printed.flatMap(Fact::quantity).map(Quantity::number);
  }

  /** The total that stands for the self-evaluation: as printed, else as added up. */
  public Optional<BigDecimal> self() {
    return printedTotal().or(() -> selfSum);
  }

  /** Whether the printed total is not the sum of the self-scores. */
  public boolean sumDiffers() {
    return complete
        && selfSum.isPresent()
        && printedTotal().filter(total -> total.compareTo(selfSum.get()) != 0).isPresent();
  }

  /** Whether the total is more than the rules can give. */
  public boolean exceeds() {
    return self().filter(total -> total.compareTo(possible.upper()) > 0).isPresent();
  }
}
