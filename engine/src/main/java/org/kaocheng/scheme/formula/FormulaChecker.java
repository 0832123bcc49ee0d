package org.kaocheng.scheme.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.scheme.formula.Formula.Function;
import org.kaocheng.scheme.formula.Formula.Operator;
import org.kaocheng.value.Dimension;

/**
 * Finds conditions where numbers are needed and the reverse, wrong numbers of arguments, and
 * figures added or compared that measure different things. Constants fit with anything; so does
 * whatever has no known dimension.
 */
final class FormulaChecker {

  private static final FormulaWords WORDS = FormulaWords.STANDARD;

  /** What a part of a formula yields; a dimension is empty when it fits with anything. */
  private record Type(boolean number, boolean condition, Optional<Dimension> dimension) {
    static final Type ANY = new Type(true, true, Optional.empty());
    static final Type CONDITION = new Type(false, true, Optional.empty());
    static final Type NUMBER = new Type(true, false, Optional.empty());

    static Type number(Optional<Dimension> dimension) {
      return new Type(true, false, dimension);
    }
  }

  private final Text text;
  private final Names names;
  private final List<FormulaProblem> problems = new ArrayList<>();

  FormulaChecker(Text text, Names names) {
    this.text = text;
    this.names = names;
  }

  /** What is wrong with a formula that may yield either. */
  List<FormulaProblem> either(Formula formula) {
    type(formula);
    return problems;
  }

  /** What is wrong with a formula that must yield a number. */
  List<FormulaProblem> numeric(Formula formula) {
    number(formula);
    return problems;
  }

  /** What is wrong with a formula that must be true or false. */
  List<FormulaProblem> conditional(Formula formula) {
    condition(formula);
    return problems;
  }

  private Type type(Formula formula) {
    return switch (formula) {
      case Formula.Number ignored -> Type.NUMBER;
      case Formula.Reference reference -> reference(reference);
      case Formula.Negation negation -> Type.number(number(negation.operand()));
      case Formula.Not not -> {
        condition(not.operand());
        yield Type.CONDITION;
      }
      case Formula.Binary binary -> binary(binary);
      case Formula.Call call -> call(call);
    };
  }

  private Type reference(Formula.Reference reference) {
    if (reference.concept().equals(FormulaBuilder.UNKNOWN)) {
      return Type.ANY;
    }
    return Type.number(
        names
            .named(reference.concept())
            .map(Names.Named::dimension)
            .flatMap(FormulaChecker::known));
  }

  private static Optional<Dimension> known(Dimension dimension) {
    return switch (dimension) {
      case NONE -> Optional.empty();
      case PERCENTAGE_POINT -> Optional.of(Dimension.PERCENT);
      default -> Optional.of(dimension);
    };
  }

  private Optional<Dimension> number(Formula formula) {
    Type type = type(formula);
    if (!type.number) {
      report(formula, "“" + text.of(formula) + "”是条件，这里要用数");
    }
    return type.dimension;
  }

  private void condition(Formula formula) {
    if (!type(formula).condition) {
      report(formula, "“" + text.of(formula) + "”是数，这里要用条件，如“" + text.of(formula) + "＞0”");
    }
  }

  private Type binary(Formula.Binary binary) {
    return switch (binary.operator()) {
      case AND, OR -> {
        condition(binary.left());
        condition(binary.right());
        yield Type.CONDITION;
      }
      case LESS, AT_MOST, EQUAL, UNEQUAL, AT_LEAST, GREATER -> comparison(binary);
      case ADD -> Type.number(same(List.of(binary.left(), binary.right()), "不能相加"));
      case SUBTRACT -> Type.number(same(List.of(binary.left(), binary.right()), "不能相减"));
      case MULTIPLY, DIVIDE -> Type.number(scaled(binary));
    };
  }

  private Type comparison(Formula.Binary binary) {
    if (binary.left() instanceof Formula.Binary(Operator operator, _, _, _, _)
        && isComparison(operator)
        && binary.left().start() == binary.start()) {
      type(binary.left());
      number(binary.right());
      report(binary, "比较不能连写，请用“且”连接，如“a≥0 且 a≤10”");
    } else {
      same(List.of(binary.left(), binary.right()), "不能比较");
    }
    return Type.CONDITION;
  }

  private static boolean isComparison(Operator operator) {
    return switch (operator) {
      case LESS, AT_MOST, EQUAL, UNEQUAL, AT_LEAST, GREATER -> true;
      case ADD, SUBTRACT, MULTIPLY, DIVIDE, AND, OR -> false;
    };
  }

  /** The dimension all operands share; reports the first that differs from one before it. */
  private Optional<Dimension> same(List<Formula> operands, String verdict) {
    Optional<Dimension> shared = Optional.empty();
    Optional<Formula> holder = Optional.empty();
    boolean clash = false;
    for (Formula operand : operands) {
      Optional<Dimension> dimension = number(operand);
      if (shared.isEmpty()) {
        shared = dimension;
        holder = dimension.map(ignored -> operand);
      } else if (dimension.isPresent() && !dimension.equals(shared) && !clash) {
        clash = true;
        report(
            new FormulaProblem(holder.orElseThrow().start(), operand.end(), ""),
            is(holder.orElseThrow(), shared.get())
                + "，"
                + is(operand, dimension.get())
                + "，"
                + verdict);
      }
    }
    return clash ? Optional.empty() : shared;
  }

  private String is(Formula formula, Dimension dimension) {
    return "“" + text.of(formula) + "”是" + WORDS.name(dimension);
  }

  /** A quotient of like figures is a rate; a rate or a constant leaves the other's dimension. */
  private Optional<Dimension> scaled(Formula.Binary binary) {
    Optional<Dimension> left = number(binary.left());
    Optional<Dimension> right = number(binary.right());
    boolean divides = binary.operator() == Operator.DIVIDE;
    if (left.isPresent() && right.isPresent()) {
      if (divides && left.equals(right)) {
        return Optional.of(Dimension.PERCENT);
      }
      return isRate(right) ? left : isRate(left) && !divides ? right : Optional.empty();
    }
    if (binary.right() instanceof Formula.Number) {
      return left;
    }
    return binary.left() instanceof Formula.Number && !divides ? right : Optional.empty();
  }

  private static boolean isRate(Optional<Dimension> dimension) {
    return dimension.equals(Optional.of(Dimension.PERCENT));
  }

  private Type call(Formula.Call call) {
    int count = call.arguments().size();
    if (!fits(call.function(), count)) {
      report(
          call,
          "函数“"
              + WORDS.name(call.function())
              + "”"
              + wanted(call.function())
              + "，这里有"
              + count
              + "个");
      call.arguments().forEach(this::type);
      return call.function() == Function.KNOWN ? Type.CONDITION : Type.NUMBER;
    }
    return switch (call.function()) {
      case KNOWN -> known(call.arguments().getFirst());
      case MINIMUM, MAXIMUM, ABSOLUTE, IF_ZERO_DENOMINATOR ->
          Type.number(same(call.arguments(), "不能放在一起比较"));
    };
  }

  private Type known(Formula argument) {
    if (!(argument instanceof Formula.Reference)) {
      type(argument);
      report(argument, "“" + WORDS.name(Function.KNOWN) + "”的括号里只能是一个名称");
    }
    return Type.CONDITION;
  }

  private static boolean fits(Function function, int count) {
    return switch (function) {
      case MINIMUM, MAXIMUM -> count >= 2;
      case ABSOLUTE, KNOWN -> count == 1;
      case IF_ZERO_DENOMINATOR -> count == 2;
    };
  }

  private static String wanted(Function function) {
    return switch (function) {
      case MINIMUM, MAXIMUM -> "至少要2个参数";
      case ABSOLUTE, KNOWN -> "要1个参数";
      case IF_ZERO_DENOMINATOR -> "要2个参数";
    };
  }

  private void report(Formula formula, String message) {
    problems.add(text.problem(formula, message));
  }

  private void report(FormulaProblem place, String message) {
    problems.add(new FormulaProblem(place.start(), place.end(), message));
  }
}
