package org.kaocheng.scheme.pack;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Grades by score.
 *
 * @param bands the grades, best first
 * @param printed whether the document prints them; otherwise they are taken from elsewhere
 * @param clause where they come from and when they are in force
 * @param place where they stand
 */
public record GradeScale(List<GradeBand> bands, boolean printed, Clause clause, SchemePlace place) {
  public GradeScale {
    bands = List.copyOf(bands);
    requireNonNull(clause, "clause is null");
    requireNonNull(place, "place is null");
  }

  /** The band of a score; empty when none holds it. */
  public Optional<GradeBand> of(BigDecimal score) {
    for (GradeBand band : bands) {
      if (band.range().contains(score)) {
        return Optional.of(band);
      }
    }
    return Optional.empty();
  }

  /** The band of that name, or of a name that means it. */
  public Optional<GradeBand> named(String grade) {
    return bands.stream().filter(band -> band.isCalled(grade)).findFirst();
  }

  boolean startsAfter(GradeScale other) {
    return clause.from().orElse(LocalDate.MIN).isAfter(other.clause().from().orElse(LocalDate.MIN));
  }
}
