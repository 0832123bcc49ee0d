package org.kaocheng.scheme.formula;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.kaocheng.value.Interval;

/** What a formula yields. */
public sealed interface Value {

  /**
   * A number: the interval contains the result of every choice of exact figures.
   *
   * @param interval all that the result can be
   */
  record Known(Interval interval) implements Value {
    public Known {
      requireNonNull(interval, "interval is null");
    }
  }

  /** The answer to a condition. */
  enum Answer {
    /** It holds for every choice of exact figures. */
    YES,
    /** It holds for none. */
    NO,
    /** The printed figures leave it open. */
    OPEN
  }

  /**
   * Whether a condition holds.
   *
   * @param answer the answer
   */
  record Truth(Answer answer) implements Value {
    public Truth {
      requireNonNull(answer, "answer is null");
    }
  }

  /**
   * The report does not give figures that the result depends on.
   *
   * @param references what is missing, none twice, in the order of the formula
   */
  record Missing(List<Formula.Reference> references) implements Value {
    public Missing {
      references = List.copyOf(references);
    }
  }

  /**
   * A denominator is zero, or may be.
   *
   * @param divisor the denominator
   * @param certain true when it is zero; false when its interval only contains zero
   */
  record ZeroDenominator(Formula divisor, boolean certain) implements Value {
    public ZeroDenominator {
      requireNonNull(divisor, "divisor is null");
    }
  }
}
