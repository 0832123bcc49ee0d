package org.kaocheng.scheme.formula;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** What came of reading a formula: the formula, or all that is wrong with it. */
public sealed interface FormulaReading {

  /** The text is a formula. */
  record Read(Formula formula) implements FormulaReading {
    public Read {
      requireNonNull(formula, "formula is null");
    }
  }

  /** The text is none; the problems stand in the order of their places. */
  record Wrong(List<FormulaProblem> problems) implements FormulaReading {
    public Wrong {
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("no problem given");
      }
    }
  }

  /** The formula, if the text is one. */
  default Optional<Formula> result() {
    return this instanceof Read(Formula formula) ? Optional.of(formula) : Optional.empty();
  }

  /** What is wrong; empty when the text is a formula. */
  default List<FormulaProblem> problems() {
    return this instanceof Wrong(List<FormulaProblem> problems) ? problems : List.of();
  }
}
