package org.kaocheng.scheme.formula;

import java.util.Optional;

/** The figures formulas are computed from. */
@FunctionalInterface
public interface Figures {

  /**
   * The figure a reference asks for; empty when the report does not give it. The same concept, year
   * and basis must always give the same figure.
   */
  Optional<Figure> figure(Formula.Reference reference);

  /** Whether each figure is known to be one number, not a range of them. */
  default boolean areExact() {
    return false;
  }
}
