package org.kaocheng.evaluate.scorecard;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.value.Decimals;

/** Formulas as people write them, in names or with numbers put in. */
final class FormulaWords {

  private FormulaWords() {}

  /** A figure's name with its year and basis: 上年三公经费（决算）. */
  static String name(Formula.Reference reference) {
    String plain = reference.name().replaceFirst("[\\[【@].*$", "");
    String year = reference.yearsBack() == 0 ? "" : "上年";
    return year + plain + reference.basis().map(basis -> basis.label()).filter(l -> !l.isEmpty())
        .map(label -> "（" + label + "）").orElse("");
  }

  /** In names. */
  static String words(Formula formula) {
    return write(formula, FormulaWords::name, 0);
  }

  /** With what stands for each figure put in. */
  static String numbers(Formula formula, Function<Formula.Reference, String> figures) {
    return write(formula, figures, 0);
  }

  private static String write(
      Formula formula, Function<Formula.Reference, String> figures, int outer) {
    return switch (formula) {
      case Formula.Number number -> Decimals.plain(number.value());
      case Formula.Reference reference -> figures.apply(reference);
      case Formula.Negation negation -> "-" + write(negation.operand(), figures, 9);
      case Formula.Not not -> "非" + write(not.operand(), figures, 9);
      case Formula.Binary binary -> binary(binary, figures, outer);
      case Formula.Call call ->
          call.arguments().stream()
              .map(argument -> write(argument, figures, 0))
              .collect(Collectors.joining("，", label(call.function()) + "(", ")"));
    };
  }

  private static String binary(
      Formula.Binary binary, Function<Formula.Reference, String> figures, int outer) {
    int own = strength(binary.operator());
    boolean strictRight =
        binary.operator() == Formula.Operator.SUBTRACT
            || binary.operator() == Formula.Operator.DIVIDE;
    String text =
        write(binary.left(), figures, own)
            + binary.operator().sign()
            + write(binary.right(), figures, strictRight ? own + 1 : own);
    return own < outer ? "(" + text + ")" : text;
  }

  private static int strength(Formula.Operator operator) {
    return switch (operator) {
      case OR -> 1;
      case AND -> 2;
      case LESS, AT_MOST, EQUAL, UNEQUAL, AT_LEAST, GREATER -> 3;
      case ADD, SUBTRACT -> 4;
      case MULTIPLY, DIVIDE -> 6;
    };
  }

  private static String label(Formula.Function function) {
    return switch (function) {
      case MINIMUM -> "最小";
      case MAXIMUM -> "最大";
      case ABSOLUTE -> "绝对值";
      case KNOWN -> "已填";
      case IF_ZERO_DENOMINATOR -> "分母为零则";
    };
  }
}
