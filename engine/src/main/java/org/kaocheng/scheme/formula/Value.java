package org.kaocheng.scheme.formula;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.kaocheng.value.Interval;

/** What a formula yields. */
public sealed interface Value {

  /**
   * A figure used.
   *
   * @param reference where the formula first asks for it
   * @param figure what the report gives
   */
  record Use(Formula.Reference reference, Figure figure) {
    public Use {
      requireNonNull(reference, "reference is null");
      requireNonNull(figure, "figure is null");
    }
  }

  /**
   * A number: the interval contains the result of every choice of exact figures.
   *
   * @param interval all that the result can be
   * @param used the figures it is computed from, none twice, in the order of the formula
   */
  record Known(Interval interval, List<Use> used) implements Value {
    public Known {
      requireNonNull(interval, "interval is null");
      used = List.copyOf(used);
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
   * @param used the figures that decide it, none twice, in the order of the formula
   */
  record Truth(Answer answer, List<Use> used) implements Value {
    public Truth {
      requireNonNull(answer, "answer is null");
      used = List.copyOf(used);
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
   * @param used the figures of the denominator
   */
  record ZeroDenominator(Formula divisor, boolean certain, List<Use> used) implements Value {
    public ZeroDenominator {
      requireNonNull(divisor, "divisor is null");
      used = List.copyOf(used);
    }
  }
}
