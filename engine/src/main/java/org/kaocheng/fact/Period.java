package org.kaocheng.fact;

import static java.util.Objects.requireNonNull;

/**
 * The year and basis a fact belongs to, written {@code 2022:original_budget}, {@code 2022} or
 * nothing.
 *
 * @param year the calendar year, 0 when none is known
 * @param basis which of the year's figures
 */
public record Period(int year, Basis basis) {

  /** No period: weights, document fields. */
  public static final Period NONE = new Period(0, Basis.NONE);

  public Period {
    requireNonNull(basis, "basis is null");
  }

  /** The same year on another basis. */
  public Period on(Basis other) {
    return new Period(year, other);
  }

  /** The words a reader knows: 2022年年初预算. */
  public String label() {
    return (year == 0 ? "" : year + "年") + basis.label();
  }

  @Override
  public String toString() {
    if (year == 0) {
      return "";
    }
    return basis == Basis.NONE ? Integer.toString(year) : year + ":" + basis.id();
  }
}
