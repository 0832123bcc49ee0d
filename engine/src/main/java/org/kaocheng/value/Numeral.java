package org.kaocheng.value;

import java.math.BigDecimal;

/**
 * A number found in a text, before its unit is known.
 *
 * @param start its first character, the sign included
 * @param end one past its last character
 * @param number its value
 * @param decimals its printed decimal places
 * @param wellFormed false when no one writes it so on purpose
 * @param plain whether it is nothing but digits
 */
record Numeral(
    int start, int end, BigDecimal number, int decimals, boolean wellFormed, boolean plain) {

  /** The same number with a minus sign just before it. */
  Numeral negated() {
    return new Numeral(start - 1, end, number.negate(), decimals, wellFormed, false);
  }

  /** How many characters it has. */
  int length() {
    return end - start;
  }

  /** Whether it is four digits that are most likely a year. */
  boolean looksLikeYear() {
    return plain && length() == 4 && Dates.isYear(number.intValue());
  }
}
