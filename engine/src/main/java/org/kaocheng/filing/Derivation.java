package org.kaocheng.filing;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import org.kaocheng.scheme.pack.GradeScale;

/** How a figure follows from figures that are filled in. */
public sealed interface Derivation {

  /** The fields it follows from, in order, none twice. */
  List<FilingField> operands();

  /** The exact sum of what is filled in of its operands; nothing when none is. */
  record Sum(List<FilingField> operands) implements Derivation {
    public Sum {
      operands = List.copyOf(operands);
    }
  }

  /**
   * The first operand in per cent of the second, rounded half up; nothing when one is missing or
   * the second is zero.
   */
  record Rate(FilingField numerator, FilingField denominator, int decimals) implements Derivation {
    public Rate {
      requireNonNull(numerator, "numerator is null");
      requireNonNull(denominator, "denominator is null");
    }

    @Override
    public List<FilingField> operands() {
      return numerator.equals(denominator) ? List.of(numerator) : List.of(numerator, denominator);
    }
  }

  /**
   * The share of points for a rate: points × rate ÷ 100, at most all points, at least none, rounded
   * half up.
   */
  record Share(FilingField rate, BigDecimal points, int decimals) implements Derivation {
    public Share {
      requireNonNull(rate, "rate is null");
      requireNonNull(points, "points is null");
    }

    @Override
    public List<FilingField> operands() {
      return List.of(rate);
    }
  }

  /** A figure the scheme fixes: points. */
  record Fixed(BigDecimal number) implements Derivation {
    public Fixed {
      requireNonNull(number, "number is null");
    }

    @Override
    public List<FilingField> operands() {
      return List.of();
    }
  }

  /** The grade of a score. */
  record Grade(FilingField score, GradeScale scale) implements Derivation {
    public Grade {
      requireNonNull(score, "score is null");
      requireNonNull(scale, "scale is null");
    }

    @Override
    public List<FilingField> operands() {
      return List.of(score);
    }
  }
}
