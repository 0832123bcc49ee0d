package org.kaocheng.scheme.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.kaocheng.scheme.formula.Formula.Operator;
import org.kaocheng.value.Interval;

/**
 * A result with enclosures of its slopes by some of the figures: where a slope has one sign over
 * the whole box of intervals, the result only rises or only falls with that figure. At the kinks of
 * minimum, maximum and absolute value every slope in between is taken.
 *
 * @param value all that the result can be
 * @param slopes one per figure asked about
 */
record Slope(Interval value, List<Interval> slopes) {

  private static final Interval ZERO = Interval.exactly(BigDecimal.ZERO);
  private static final Interval ONE = Interval.exactly(BigDecimal.ONE);

  private interface Rule {
    Interval of(Interval left, Interval right);
  }

  /** The result over a box, with its slopes by the figures of {@code by}. */
  static Slope of(Formula formula, Map<Outcomes.Key, Interval> box, List<Outcomes.Key> by) {
    return switch (formula) {
      case Formula.Number number -> constant(Interval.exactly(number.value()), by);
      case Formula.Reference reference -> {
        Outcomes.Key key = Outcomes.Key.of(reference);
        List<Interval> slopes = new ArrayList<>(by.size());
        for (Outcomes.Key each : by) {
          slopes.add(each.equals(key) ? ONE : ZERO);
        }
        yield new Slope(Narrowing.in(box, key), slopes);
      }
      case Formula.Negation(Formula operand, _, _) -> of(operand, box, by).negated();
      case Formula.Binary(Operator operator, Formula left, Formula right, _, _) ->
          combined(operator, of(left, box, by), of(right, box, by));
      case Formula.Call call -> call(call, box, by);
      case Formula.Not ignored -> throw new IllegalArgumentException("not a number: " + formula);
    };
  }

  private static Slope constant(Interval value, List<Outcomes.Key> by) {
    return new Slope(value, Collections.nCopies(by.size(), ZERO));
  }

  private Slope negated() {
    return new Slope(value.negated(), slopes.stream().map(Interval::negated).toList());
  }

  private static Slope combined(Operator operator, Slope left, Slope right) {
    Interval value = Intervals.combined(operator, left.value, right.value);
    return switch (operator) {
      case MULTIPLY ->
          left.with(right, value, (a, b) -> a.times(right.value).plus(left.value.times(b)));
      case DIVIDE ->
          left.with(right, value, (a, b) -> a.minus(value.times(b)).dividedBy(right.value));
      default -> left.with(right, value, (a, b) -> Intervals.combined(operator, a, b));
    };
  }

  private Slope with(Slope other, Interval joint, Rule rule) {
    if (slopes.isEmpty()) {
      return new Slope(joint, List.of());
    }
    List<Interval> both = new ArrayList<>(slopes.size());
    for (int i = 0; i < slopes.size(); i++) {
      both.add(rule.of(slopes.get(i), other.slopes.get(i)));
    }
    return new Slope(joint, both);
  }

  private static Slope call(
      Formula.Call call, Map<Outcomes.Key, Interval> box, List<Outcomes.Key> by) {
    if (call.function() == Formula.Function.IF_ZERO_DENOMINATOR) {
      Formula first = call.arguments().getFirst();
      boolean zero = Narrowing.dividesByZero(first, box);
      return of(zero ? call.arguments().getLast() : first, box, by);
    }
    List<Slope> arguments =
        call.arguments().stream().map(argument -> of(argument, box, by)).toList();
    return switch (call.function()) {
      case MINIMUM -> arguments.stream().reduce(Slope::minimum).orElseThrow();
      case MAXIMUM ->
          arguments.stream().map(Slope::negated).reduce(Slope::minimum).orElseThrow().negated();
      case ABSOLUTE -> arguments.getFirst().absolute();
      case KNOWN, IF_ZERO_DENOMINATOR ->
          throw new IllegalArgumentException("not a number: " + call);
    };
  }

  private Slope minimum(Slope other) {
    if (value.upper().compareTo(other.value.lower()) < 0) {
      return this;
    }
    if (other.value.upper().compareTo(value.lower()) < 0) {
      return other;
    }
    return with(other, Intervals.minimum(List.of(value, other.value)), Interval::union);
  }

  private Slope absolute() {
    if (value.lower().signum() > 0) {
      return this;
    }
    return value.upper().signum() < 0
        ? negated()
        : with(negated(), Intervals.absolute(value), Interval::union);
  }
}
