package org.kaocheng.evaluate.scorecard;

import java.util.List;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.value.Interval;

/** What a formula comes to. */
sealed interface Worth {

  /** A number, as an interval. */
  record Number(Interval value) implements Worth {}

  /** A condition. */
  record Truth(Holds holds) implements Worth {}

  /** Figures are missing. */
  record Missing(List<Formula.Reference> references) implements Worth {
    public Missing {
      references = List.copyOf(references);
    }
  }

  /** A division by zero. */
  record ZeroDenominator() implements Worth {}

  /** Whether a condition holds. */
  enum Holds {
    YES,
    NO,
    /** The rounding of what is printed leaves it open. */
    OPEN;

    Holds denied() {
      return switch (this) {
        case YES -> NO;
        case NO -> YES;
        case OPEN -> OPEN;
      };
    }
  }
}
