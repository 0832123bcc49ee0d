package org.kaocheng.scheme.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kaocheng.scheme.formula.Formula.Operator;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Interval;

/** Formulas as people read them. */
public final class FormulaText {

  private static final int RESULT_PLACES = 2;
  private static final int NEGATION = 7;
  private static final int ALONE = 8;

  private FormulaText() {}

  /** The formula in words: {@code 实有人数÷编制数×100}. Read again it gives the same formula. */
  public static String words(Formula formula) {
    return write(formula, FormulaText::name);
  }

  /**
   * The formula with the numbers put in and its result from the printed numbers, rounded half up to
   * two places: {@code 38÷36×100=105.56}. A figure not given shows its name and （未填）; a result that
   * cannot be had shows why: {@code ：缺少编制数}, {@code ：分母为零}. A condition shows {@code ：成立}, {@code
   * ：不成立} or, where the printed figures leave it open, {@code ：无法判断}.
   */
  public static String numbers(Formula formula, Figures figures) {
    String written = write(formula, reference -> number(reference, figures));
    if (Evaluation.of(formula, figures) instanceof Value.Truth(Value.Answer answer)) {
      return written + "：" + words(answer);
    }
    return switch (Evaluation.of(formula, asPrinted(figures))) {
      case Value.Known(Interval interval) ->
          formula instanceof Formula.Reference || formula instanceof Formula.Number
              ? written
              : written + "=" + result(interval);
      case Value.Truth ignored -> written + "：" + words(Value.Answer.OPEN);
      case Value.Missing(List<Formula.Reference> references) ->
          written + "：缺少" + String.join("、", references.stream().map(FormulaText::name).toList());
      case Value.ZeroDenominator ignored -> written + "：分母为零";
    };
  }

  /** What a formula yields with every figure exactly as printed. */
  private static Figures asPrinted(Figures figures) {
    return reference ->
        figures
            .figure(reference)
            .map(figure ->
                new Figure(
                    Interval.exactly(figure.number()),
                    figure.number(),
                    figure.printed(),
                    figure.facts()));
  }

  private static String result(Interval interval) {
    BigDecimal outer = interval.upper().signum() < 0 ? interval.lower() : interval.upper();
    return Decimals.brief(outer, RESULT_PLACES);
  }

  private static String words(Value.Answer answer) {
    return switch (answer) {
      case YES -> "成立";
      case NO -> "不成立";
      case OPEN -> "无法判断";
    };
  }

  private static String name(Formula.Reference reference) {
    String which = FormulaWords.STANDARD.which(reference);
    return which.isEmpty() ? reference.name() : reference.name() + "[" + which + "]";
  }

  private static String number(Formula.Reference reference, Figures figures) {
    Optional<Figure> figure = figures.figure(reference);
    if (figure.isEmpty()) {
      return name(reference) + "（未填）";
    }
    return figure.get().number().signum() < 0
        ? "（" + figure.get().printed() + "）"
        : figure.get().printed();
  }

  private static String write(Formula formula, Function<Formula.Reference, String> figure) {
    return switch (formula) {
      case Formula.Number(var value, _, _) -> Decimals.plain(value);
      case Formula.Reference reference -> figure.apply(reference);
      case Formula.Negation(Formula operand, _, _) -> "-" + inside(operand, ALONE, figure);
      case Formula.Not(Formula operand, _, _) -> "非（" + write(operand, figure) + "）";
      case Formula.Call call -> call(call, figure);
      case Formula.Binary(Operator operator, Formula left, Formula right, _, _) -> {
        int strength = strength(operator);
        boolean compares = strength == strength(Operator.EQUAL);
        yield inside(left, compares ? strength + 1 : strength, figure)
            + sign(operator)
            + inside(right, rank(right) == NEGATION ? ALONE : strength + 1, figure);
      }
    };
  }

  private static String call(Formula.Call call, Function<Formula.Reference, String> figure) {
    List<String> arguments = new ArrayList<>();
    call.arguments().forEach(argument -> arguments.add(write(argument, figure)));
    String name = FormulaWords.STANDARD.name(call.function());
    return name + "（" + String.join("，", arguments) + "）";
  }

  private static String sign(Operator operator) {
    return switch (operator) {
      case AND, OR -> " " + operator.sign() + " ";
      default -> operator.sign();
    };
  }

  private static String inside(
      Formula operand, int least, Function<Formula.Reference, String> figure) {
    String written = write(operand, figure);
    return rank(operand) < least ? "（" + written + "）" : written;
  }

  /** How firmly the outermost operation binds. */
  private static int rank(Formula formula) {
    return switch (formula) {
      case Formula.Number(var value, _, _) -> value.signum() < 0 ? NEGATION : ALONE;
      case Formula.Negation ignored -> NEGATION;
      case Formula.Binary(Operator operator, _, _, _, _) -> strength(operator);
      case Formula.Reference ignored -> ALONE;
      case Formula.Not ignored -> strength(Operator.AND) + 1;
      case Formula.Call ignored -> ALONE;
    };
  }

  private static int strength(Operator operator) {
    return switch (operator) {
      case OR -> 1;
      case AND -> 2;
      case LESS, AT_MOST, EQUAL, UNEQUAL, AT_LEAST, GREATER -> 4;
      case ADD, SUBTRACT -> 5;
      case MULTIPLY, DIVIDE -> 6;
    };
  }
}
