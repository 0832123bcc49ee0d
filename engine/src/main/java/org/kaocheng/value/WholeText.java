package org.kaocheng.value;

import org.jspecify.annotations.Nullable;

/** Reads a text that is one quantity and nothing else. */
final class WholeText {

  private static final int LONGEST = 80;

  private WholeText() {}

  /**
   * The one quantity, or null when the text is anything else.
   *
   * @param cell whether the text is a table cell, where a list mark may follow the number and odd
   *     commas are slips
   */
  static @Nullable Quantity read(String text, boolean cell) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (end == start || end - start > LONGEST) {
      return null;
    }
    int digit = firstDigit(text, start, end);
    if (digit < 0 || isYearOrMore(text, digit)) {
      return null;
    }
    Numeral numeral = NumeralReader.read(text, digit, true);
    if (numeral == null) {
      return null;
    }
    if (cell && numeral.end() < end && digit == start) {
      Numeral odd = NumeralReader.oddlyGrouped(text, start, end);
      numeral = odd == null ? numeral : odd;
    }
    Quantity quantity = QuantityReader.around(text, numeral, 0);
    int last = cell ? withoutMark(text, quantity.end(), end) : end;
    boolean years = quantity.bound() == Bound.RANGE && numeral.looksLikeYear();
    boolean covers = quantity.end() == last && leads(text, start, quantity.start());
    return covers && !years ? quantity : null;
  }

  private static boolean isBlank(char c) {
    return Characters.isSpace(c) || Characters.isBreak(c);
  }

  private static int firstDigit(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (Characters.isDigit(text.charAt(at))) {
        boolean point = at > start && Characters.isPoint(text.charAt(at - 1));
        return point ? at - 1 : at;
      }
    }
    return -1;
  }

  /** A date or a name is not one quantity even when it stands alone. */
  private static boolean isYearOrMore(String text, int digit) {
    return Characters.digitAt(text, digit)
        && (Dates.end(text, digit) > digit || Words.IDIOM.startingAt(text, digit) != null);
  }

  private static int withoutMark(String text, int from, int end) {
    return end == from + 1 && Characters.at(text, from, ".．。、,，;；") ? from : end;
  }

  private static boolean leads(String text, int start, int quantityStart) {
    return quantityStart == start
        || quantityStart == start + 1 && Characters.at(text, start, "+＋=＝");
  }
}
