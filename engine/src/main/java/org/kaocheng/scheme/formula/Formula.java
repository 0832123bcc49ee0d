package org.kaocheng.scheme.formula;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Basis;

/** A formula over concepts. Positions are characters of its text, from 0. */
public sealed interface Formula {

  /** The first character of its text. */
  int start();

  /** One past the last character. */
  int end();

  /**
   * A number; {@code 95%} is 95, since rates are in per cent.
   *
   * @param value the exact value
   */
  record Number(BigDecimal value, int start, int end) implements Formula {
    public Number {
      requireNonNull(value, "value is null");
    }
  }

  /**
   * A figure of the report.
   *
   * @param name a name that means the concept, for people: as written when Chinese; where a concept
   *     id was written, a label of it, or the id when its labels mean other concepts
   * @param concept the concept's id
   * @param yearsBack 0 for the year evaluated, 1 for the year before
   * @param basis the basis asked for; empty when any
   */
  record Reference(
      String name, String concept, int yearsBack, Optional<Basis> basis, int start, int end)
      implements Formula {
    public Reference {
      requireNonNull(name, "name is null");
      requireNonNull(concept, "concept is null");
      requireNonNull(basis, "basis is null");
    }
  }

  /** An operator between two operands. */
  enum Operator {
    ADD("+"),
    SUBTRACT("-"),
    MULTIPLY("×"),
    DIVIDE("÷"),
    LESS("<"),
    AT_MOST("≤"),
    EQUAL("="),
    UNEQUAL("≠"),
    AT_LEAST("≥"),
    GREATER(">"),
    AND("且"),
    OR("或");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    /** The sign shown to people. */
    public String sign() {
      return sign;
    }
  }

  /** Two operands joined by an operator. */
  record Binary(Operator operator, Formula left, Formula right, int start, int end)
      implements Formula {
    public Binary {
      requireNonNull(operator, "operator is null");
      requireNonNull(left, "left is null");
      requireNonNull(right, "right is null");
    }
  }

  /** The opposite of a number. */
  record Negation(Formula operand, int start, int end) implements Formula {
    public Negation {
      requireNonNull(operand, "operand is null");
    }
  }

  /** The denial of a condition. */
  record Not(Formula operand, int start, int end) implements Formula {
    public Not {
      requireNonNull(operand, "operand is null");
    }
  }

  /** A function of exact numbers or of presence. */
  enum Function {
    /** The least of its arguments: {@code 最小}, {@code min}. */
    MINIMUM,
    /** The greatest: {@code 最大}, {@code max}. */
    MAXIMUM,
    /** The absolute value: {@code 绝对值}, {@code abs}. */
    ABSOLUTE,
    /** Whether the figure stands in the report: {@code 已填}, {@code known}. */
    KNOWN,
    /** The first argument, or the second where its denominator is zero: {@code 分母为零则}. */
    IF_ZERO_DENOMINATOR
  }

  /** A function of arguments. */
  record Call(Function function, List<Formula> arguments, int start, int end) implements Formula {
    public Call {
      requireNonNull(function, "function is null");
      arguments = List.copyOf(arguments);
    }
  }
}
