package org.kaocheng.scheme.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.scheme.formula.Formula.Operator;
import org.kaocheng.value.Interval;

/** Values of the formulas that yield numbers. */
final class Arithmetic {

  private Arithmetic() {}

  /** The value, narrowed where figures stand in the formula more than once. */
  static Value value(Formula formula, Figures figures) {
    Value plain = plain(formula, figures);
    if (figures.areExact() || !(plain instanceof Value.Known(Interval interval))) {
      return plain;
    }
    Interval narrow = Narrowing.narrow(formula, interval, figures);
    return narrow == interval ? plain : new Value.Known(narrow);
  }

  /** The value with every figure taken by itself wherever it stands. */
  static Value plain(Formula formula, Figures figures) {
    return switch (formula) {
      case Formula.Number number -> new Value.Known(Interval.exactly(number.value()));
      case Formula.Reference reference -> reference(reference, figures);
      case Formula.Negation negation ->
          joined(List.of(plain(negation.operand(), figures)), i -> i.getFirst().negated());
      case Formula.Binary(Operator operator, Formula left, Formula right, _, _) -> {
        Value one = plain(left, figures);
        Value other = plain(right, figures);
        if (one instanceof Value.Known(Interval a)
            && other instanceof Value.Known(Interval b)
            && !(operator == Operator.DIVIDE && b.containsZero())) {
          yield new Value.Known(Intervals.combined(operator, a, b));
        }
        List<Value> operands = List.of(one, other);
        yield operator == Operator.DIVIDE
            ? quotient(operands, right)
            : joined(operands, i -> Intervals.combined(operator, i.getFirst(), i.getLast()));
      }
      case Formula.Call call -> call(call, figures);
      case Formula.Not ignored -> throw new IllegalArgumentException("not a number: " + formula);
    };
  }

  private static Value reference(Formula.Reference reference, Figures figures) {
    Optional<Figure> figure = figures.figure(reference);
    return figure.isPresent()
        ? new Value.Known(figure.get().interval())
        : new Value.Missing(List.of(reference));
  }

  private static Value quotient(List<Value> operands, Formula divisor) {
    if (operands.getLast() instanceof Value.Known(Interval by) && by.containsZero()) {
      boolean certain = by.lower().signum() == 0 && by.upper().signum() == 0;
      Value zero = new Value.ZeroDenominator(divisor, certain);
      return Outcomes.obstacle(List.of(operands.getFirst(), zero)).orElse(zero);
    }
    return joined(operands, i -> i.getFirst().dividedBy(i.getLast()));
  }

  private static Value call(Formula.Call call, Figures figures) {
    List<Value> arguments = new ArrayList<>(call.arguments().size());
    for (Formula argument : call.arguments()) {
      arguments.add(plain(argument, figures));
    }
    return switch (call.function()) {
      case MINIMUM -> joined(arguments, Intervals::minimum);
      case MAXIMUM -> joined(arguments, Intervals::maximum);
      case ABSOLUTE -> joined(arguments, i -> Intervals.absolute(i.getFirst()));
      case IF_ZERO_DENOMINATOR -> ifZero(arguments);
      case KNOWN -> throw new IllegalArgumentException("not a number: " + call);
    };
  }

  private static Value ifZero(List<Value> arguments) {
    return arguments.getFirst() instanceof Value.ZeroDenominator zero && zero.certain()
        ? arguments.getLast()
        : arguments.getFirst();
  }

  private interface Combination {
    Interval of(List<Interval> operands);
  }

  private static Value joined(List<Value> operands, Combination combination) {
    Optional<Value> obstacle = Outcomes.obstacle(operands);
    if (obstacle.isPresent()) {
      return obstacle.get();
    }
    List<Interval> intervals = new ArrayList<>();
    for (Value operand : operands) {
      if (!(operand instanceof Value.Known(Interval interval))) {
        throw new IllegalArgumentException("not a number: " + operand);
      }
      intervals.add(interval);
    }
    return new Value.Known(combination.of(intervals));
  }
}
