package org.kaocheng.scheme.trial;

import static java.util.Objects.requireNonNull;

import org.kaocheng.fact.Period;
import org.kaocheng.value.Quantity;

/**
 * A figure the report of a case gives.
 *
 * @param label its name as written: 三公经费[上年决算]
 * @param concept the concept's id
 * @param period its year and basis
 * @param quantity the figure; in the unit of the concept where none was written
 */
public record Given(String label, String concept, Period period, Quantity quantity) {
  public Given {
    requireNonNull(label, "label is null");
    requireNonNull(concept, "concept is null");
    requireNonNull(period, "period is null");
    requireNonNull(quantity, "quantity is null");
  }
}
