package org.kaocheng.scheme.formula;

import java.util.List;
import java.util.Optional;
import org.kaocheng.scheme.formula.Formula.Operator;
import org.kaocheng.scheme.formula.Value.Answer;
import org.kaocheng.value.Interval;

/** Values of the formulas that are true or false, in three-valued logic with missing figures. */
final class Logic {

  private Logic() {}

  static Value value(Formula formula, Figures figures) {
    return switch (formula) {
      case Formula.Not(Formula operand, _, _) -> not(value(operand, figures));
      case Formula.Binary binary -> binary(binary, figures);
      case Formula.Call(Formula.Function function, List<Formula> arguments, _, _)
          when function == Formula.Function.KNOWN ->
          known(arguments.getFirst(), figures);
      default -> throw new IllegalArgumentException("not a condition: " + formula);
    };
  }

  private static Value known(Formula argument, Figures figures) {
    if (!(argument instanceof Formula.Reference reference)) {
      throw new IllegalArgumentException("not a name: " + argument);
    }
    return new Value.Truth(figures.figure(reference).isPresent() ? Answer.YES : Answer.NO);
  }

  private static Value not(Value operand) {
    return operand instanceof Value.Truth(Answer answer) ? new Value.Truth(not(answer)) : operand;
  }

  private static Answer not(Answer answer) {
    return switch (answer) {
      case YES -> Answer.NO;
      case NO -> Answer.YES;
      case OPEN -> Answer.OPEN;
    };
  }

  private static Value binary(Formula.Binary binary, Figures figures) {
    return switch (binary.operator()) {
      case AND -> joined(Answer.NO, value(binary.left(), figures), value(binary.right(), figures));
      case OR -> joined(Answer.YES, value(binary.left(), figures), value(binary.right(), figures));
      case LESS, AT_MOST, EQUAL, UNEQUAL, AT_LEAST, GREATER -> comparison(binary, figures);
      case ADD, SUBTRACT, MULTIPLY, DIVIDE ->
          throw new IllegalArgumentException("not a condition: " + binary);
    };
  }

  /** 且 and 或: the one answer that decides alone goes before all that is missing or open. */
  private static Value joined(Answer deciding, Value left, Value right) {
    if (is(left, deciding) || is(right, deciding)) {
      return new Value.Truth(deciding);
    }
    Optional<Value> obstacle = Outcomes.obstacle(List.of(left, right));
    if (obstacle.isPresent()) {
      return obstacle.get();
    }
    boolean open = is(left, Answer.OPEN) || is(right, Answer.OPEN);
    return new Value.Truth(open ? Answer.OPEN : not(deciding));
  }

  private static boolean is(Value operand, Answer expected) {
    return operand instanceof Value.Truth(Answer answer) && answer == expected;
  }

  /** By the difference, so that a figure on both sides is the same number on both. */
  private static Value comparison(Formula.Binary binary, Figures figures) {
    Formula difference =
        new Formula.Binary(
            Operator.SUBTRACT, binary.left(), binary.right(), binary.start(), binary.end());
    Value value = Arithmetic.value(difference, figures);
    return value instanceof Value.Known(Interval interval)
        ? new Value.Truth(answer(binary.operator(), interval))
        : value;
  }

  private static Answer answer(Operator operator, Interval difference) {
    int low = difference.lower().signum();
    int high = difference.upper().signum();
    return switch (operator) {
      case LESS -> answer(high < 0, low >= 0);
      case AT_MOST -> answer(high <= 0, low > 0);
      case EQUAL -> answer(low == 0 && high == 0, low > 0 || high < 0);
      case UNEQUAL -> answer(low > 0 || high < 0, low == 0 && high == 0);
      case AT_LEAST -> answer(low >= 0, high < 0);
      case GREATER -> answer(low > 0, high <= 0);
      case ADD, SUBTRACT, MULTIPLY, DIVIDE, AND, OR ->
          throw new IllegalArgumentException("no comparison: " + operator);
    };
  }

  private static Answer answer(boolean yes, boolean no) {
    return yes ? Answer.YES : no ? Answer.NO : Answer.OPEN;
  }
}
