package org.kaocheng.fact;

import org.kaocheng.value.Quantity;

/** What a fact holds. Missing is not zero: a blank cell is {@link Blank}. */
public sealed interface Content {

  /** A quantity. */
  record Figure(Quantity quantity) implements Content {}

  /** Words: a name, a date, a grade, a phone number. */
  record Words(String text) implements Content {}

  /** A field that stands in the form and is empty. */
  record Blank() implements Content {}
}
