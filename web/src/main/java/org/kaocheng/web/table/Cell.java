package org.kaocheng.web.table;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/** A cell of a table; a link of an empty address leads nowhere. */
public sealed interface Cell {

  /** What is shown. */
  String text();

  /** Where it leads; empty when nowhere. */
  String link();

  /** Whether it is a number. */
  default boolean isNumber() {
    return this instanceof Amount;
  }

  /** Words. */
  record Words(String text, String link) implements Cell {
    public Words {
      requireNonNull(text, "text is null");
      requireNonNull(link, "link is null");
    }
  }

  /** A number, shown with the decimals it has. */
  record Amount(BigDecimal number, String link) implements Cell {
    public Amount {
      requireNonNull(number, "number is null");
      requireNonNull(link, "link is null");
    }

    @Override
    public String text() {
      return number.toPlainString();
    }
  }

  /** Words. */
  static Cell of(String text) {
    return new Words(text, "");
  }

  /** Words that lead somewhere. */
  static Cell of(String text, String link) {
    return new Words(text, link);
  }

  /** A number. */
  static Cell of(BigDecimal number) {
    return new Amount(number, "");
  }

  /** A whole number. */
  static Cell of(long number) {
    return new Amount(BigDecimal.valueOf(number), "");
  }

  /** A whole number that leads somewhere. */
  static Cell of(long number, String link) {
    return new Amount(BigDecimal.valueOf(number), link);
  }

  /** A number, or nothing. */
  static Cell of(java.util.Optional<BigDecimal> number) {
    return number.map(Cell::of).orElseGet(() -> of(""));
  }
}
