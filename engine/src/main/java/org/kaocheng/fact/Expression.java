package org.kaocheng.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A figure computed from facts: what a claim says the stated figure should be. */
public sealed interface Expression {

  /** The figure of a fact. */
  record Figure(Fact fact) implements Expression {}

  /**
   * A number that is no fact: how many items were counted, 12 months.
   *
   * @param number the number
   * @param meaning what it is, for the explanation: 列出的项数
   */
  record Constant(BigDecimal number, String meaning) implements Expression {}

  /** The sum of terms. */
  record Sum(List<Term> terms) implements Expression {
    public Sum {
      terms = List.copyOf(terms);
    }
  }

  /** A quotient; {@code factor} 100 makes it a percentage of one. */
  record Quotient(Expression numerator, Expression denominator, BigDecimal factor)
      implements Expression {}

  /** A product. */
  record Product(Expression left, Expression right) implements Expression {}

  /**
   * A term of a sum.
   *
   * @param negative whether it is subtracted
   * @param operand what is added or subtracted
   */
  record Term(boolean negative, Expression operand) {}

  /** The sum of the facts. */
  static Expression sum(List<Fact> facts) {
    List<Term> terms = new ArrayList<>();
    facts.forEach(fact -> terms.add(new Term(false, new Figure(fact))));
    return new Sum(terms);
  }

  /** {@code minuend} less {@code subtrahend}. */
  static Expression difference(Expression minuend, Expression subtrahend) {
    return new Sum(List.of(new Term(false, minuend), new Term(true, subtrahend)));
  }

  /** {@code numerator} in per cent of {@code denominator}. */
  static Expression percent(Expression numerator, Expression denominator) {
    return new Quotient(numerator, denominator, BigDecimal.valueOf(100));
  }

  /** The facts used, in the order they stand in the formula. */
  default List<Fact> facts() {
    List<Fact> found = new ArrayList<>();
    collect(this, found);
    return List.copyOf(found);
  }

  private static void collect(Expression expression, List<Fact> into) {
    switch (expression) {
      case Figure(Fact fact) -> into.add(fact);
      case Constant ignored -> {}
      case Sum(List<Term> terms) -> terms.forEach(term -> collect(term.operand(), into));
      case Quotient(Expression numerator, Expression denominator, BigDecimal ignored) -> {
        collect(numerator, into);
        collect(denominator, into);
      }
      case Product(Expression left, Expression right) -> {
        collect(left, into);
        collect(right, into);
      }
    }
  }
}
