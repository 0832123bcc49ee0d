package org.kaocheng.scheme.formula;

import static java.util.Objects.requireNonNull;

/**
 * Computes formulas, exactly and on intervals.
 *
 * <ul>
 *   <li>A result contains the result of every choice of exact figures from their intervals; a
 *       quotient is rounded outward at 16 digits, nothing else is rounded.
 *   <li>A figure asked for more than once (as in {@code (a－b)÷b}) is the same number each time.
 *       Where the slopes show that the result only rises or only falls with it, both ends are
 *       computed with the figure at its ends, which is as narrow as can be; where they do not, its
 *       interval is halved, three times at most. So the result is never wider than without.
 *   <li>A zero denominator goes before missing figures: filling them in would not help. A
 *       denominator that only may be zero gives no result either, and {@code 分母为零则} does not decide
 *       for it; a figure printed as zero should therefore be given as exactly zero.
 *   <li>且 is no when one side is, 或 is yes when one side is, whatever the other side lacks.
 * </ul>
 */
public final class Evaluation {

  private Evaluation() {}

  /**
   * The value of a formula read without problems.
   *
   * @throws IllegalArgumentException when the formula joins conditions as numbers or the reverse,
   *     which {@link FormulaReader} lets no formula do
   */
  public static Value of(Formula formula, Figures figures) {
    requireNonNull(formula, "formula is null");
    requireNonNull(figures, "figures is null");
    return switch (formula) {
      case Formula.Number ignored -> Arithmetic.value(formula, figures);
      case Formula.Reference ignored -> Arithmetic.value(formula, figures);
      case Formula.Negation ignored -> Arithmetic.value(formula, figures);
      case Formula.Not ignored -> Logic.value(formula, figures);
      case Formula.Binary(Formula.Operator operator, _, _, _, _) ->
          switch (operator) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE -> Arithmetic.value(formula, figures);
            case LESS, AT_MOST, EQUAL, UNEQUAL, AT_LEAST, GREATER, AND, OR ->
                Logic.value(formula, figures);
          };
      case Formula.Call(Formula.Function function, _, _, _) ->
          function == Formula.Function.KNOWN
              ? Logic.value(formula, figures)
              : Arithmetic.value(formula, figures);
    };
  }
}
