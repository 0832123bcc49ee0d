package org.kaocheng.evaluate.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kaocheng.evaluate.scorecard.Worth.Holds;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.value.Interval;

/** Evaluates formulas on intervals. */
final class Evaluator {

  private final Function<Formula.Reference, Optional<Interval>> figures;

  Evaluator(Function<Formula.Reference, Optional<Interval>> figures) {
    this.figures = figures;
  }

  Worth evaluate(Formula formula) {
    return switch (formula) {
      case Formula.Number number -> new Worth.Number(Interval.exactly(number.value()));
      case Formula.Reference reference ->
          figures
              .apply(reference)
              .<Worth>map(Worth.Number::new)
              .orElseGet(() -> new Worth.Missing(List.of(reference)));
      case Formula.Negation negation ->
          evaluate(negation.operand()) instanceof Worth.Number(Interval value)
              ? new Worth.Number(value.negated())
              : evaluate(negation.operand());
      case Formula.Not not ->
          evaluate(not.operand()) instanceof Worth.Truth(Holds holds)
              ? new Worth.Truth(holds.denied())
              : evaluate(not.operand());
      case Formula.Binary binary -> binary(binary);
      case Formula.Call call -> call(call);
    };
  }

  private Worth binary(Formula.Binary binary) {
    Worth left = evaluate(binary.left());
    Worth right = evaluate(binary.right());
    return switch (binary.operator()) {
      case AND -> junction(left, right, Holds.NO);
      case OR -> junction(left, right, Holds.YES);
      default ->
          left instanceof Worth.Number(Interval one) && right instanceof Worth.Number(Interval two)
              ? numbers(binary.operator(), one, two)
              : incomplete(left, right);
    };
  }

  /** A conjunction with {@code decisive} NO, a disjunction with YES. */
  private static Worth junction(Worth left, Worth right, Holds decisive) {
    if (left.equals(new Worth.Truth(decisive)) || right.equals(new Worth.Truth(decisive))) {
      return new Worth.Truth(decisive);
    }
    if (left instanceof Worth.Truth(Holds one) && right instanceof Worth.Truth(Holds two)) {
      return new Worth.Truth(one == Holds.OPEN ? one : two);
    }
    return incomplete(left, right);
  }

  private static Worth incomplete(Worth... parts) {
    List<Formula.Reference> missing = new ArrayList<>();
    for (Worth part : parts) {
      if (part instanceof Worth.Missing(List<Formula.Reference> references)) {
        missing.addAll(references);
      }
    }
    return missing.isEmpty() ? new Worth.ZeroDenominator() : new Worth.Missing(missing);
  }

  private static Worth numbers(Formula.Operator operator, Interval one, Interval two) {
    return switch (operator) {
      case ADD -> new Worth.Number(one.plus(two));
      case SUBTRACT -> new Worth.Number(one.minus(two));
      case MULTIPLY -> new Worth.Number(one.times(two));
      case DIVIDE ->
          two.containsZero()
              ? new Worth.ZeroDenominator()
              : new Worth.Number(one.dividedBy(two));
      case LESS -> new Worth.Truth(less(one, two));
      case AT_LEAST -> new Worth.Truth(less(one, two).denied());
      case GREATER -> new Worth.Truth(less(two, one));
      case AT_MOST -> new Worth.Truth(less(two, one).denied());
      case EQUAL -> new Worth.Truth(equal(one, two));
      case UNEQUAL -> new Worth.Truth(equal(one, two).denied());
      case AND, OR -> throw new IllegalArgumentException("not on numbers: " + operator);
    };
  }

  private static Holds less(Interval one, Interval two) {
    if (one.upper().compareTo(two.lower()) < 0) {
      return Holds.YES;
    }
    return one.lower().compareTo(two.upper()) >= 0 ? Holds.NO : Holds.OPEN;
  }

  private static Holds equal(Interval one, Interval two) {
    if (!one.meets(two)) {
      return Holds.NO;
    }
    return one.width().signum() == 0 && two.width().signum() == 0 ? Holds.YES : Holds.OPEN;
  }

  private Worth call(Formula.Call call) {
    return switch (call.function()) {
      case KNOWN -> known(call);
      case IF_ZERO_DENOMINATOR -> {
        Worth first = evaluate(call.arguments().getFirst());
        yield first instanceof Worth.ZeroDenominator
            ? evaluate(call.arguments().getLast())
            : first;
      }
      case ABSOLUTE ->
          evaluate(call.arguments().getFirst()) instanceof Worth.Number(Interval value)
              ? new Worth.Number(absolute(value))
              : evaluate(call.arguments().getFirst());
      case MINIMUM, MAXIMUM -> extreme(call);
    };
  }

  private Worth known(Formula.Call call) {
    boolean known =
        call.arguments().stream()
            .flatMap(argument -> Choice.references(argument).stream())
            .allMatch(reference -> figures.apply(reference).isPresent());
    return new Worth.Truth(known ? Holds.YES : Holds.NO);
  }

  private static Interval absolute(Interval value) {
    if (value.lower().signum() >= 0) {
      return value;
    }
    return value.upper().signum() <= 0
        ? value.negated()
        : new Interval(
            java.math.BigDecimal.ZERO, value.upper().max(value.lower().negate()));
  }

  private Worth extreme(Formula.Call call) {
    List<Worth> worths = call.arguments().stream().map(this::evaluate).toList();
    List<Interval> values = new ArrayList<>();
    for (Worth worth : worths) {
      if (worth instanceof Worth.Number(Interval value)) {
        values.add(value);
      }
    }
    if (values.size() < worths.size()) {
      return incomplete(worths.toArray(Worth[]::new));
    }
    boolean least = call.function() == Formula.Function.MINIMUM;
    return new Worth.Number(
        values.stream()
            .reduce((one, two) ->
                least
                    ? new Interval(one.lower().min(two.lower()), one.upper().min(two.upper()))
                    : new Interval(one.lower().max(two.lower()), one.upper().max(two.upper())))
            .orElseThrow());
  }
}
