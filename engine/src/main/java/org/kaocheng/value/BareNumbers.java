package org.kaocheng.value;

import static org.kaocheng.value.Characters.at;
import static org.kaocheng.value.Characters.backOverSpaces;
import static org.kaocheng.value.Characters.skipSpaces;

/**
 * Tells whether a whole number without unit and operator is no quantity after all: a year, a code,
 * the number of an annex or a page.
 */
final class BareNumbers {

  private static final int SHORTEST_CODE = 7;
  private static final int SHORTEST_BRACKETED_CODE = 5;

  private BareNumbers() {}

  /** Whether the quantity read around the numeral is to be left out. */
  static boolean leftOut(String text, Numeral numeral, Quantity quantity, int floor) {
    if (!numeral.plain() || !quantity.unit().equals(Unit.NONE)) {
      return false;
    }
    boolean range = quantity.bound() == Bound.RANGE;
    if (quantity.bound() != Bound.EXACT && !range || quantity.number().signum() < 0) {
      return false;
    }
    return isLabelled(text, numeral, quantity.end())
        || !range && (isCode(text, numeral, floor) || isPage(text, numeral))
        || numeral.looksLikeYear();
  }

  private static boolean isLabelled(String text, Numeral numeral, int end) {
    int start = numeral.start();
    if (at(text, start - 1, "-－—")) {
      start--;
    }
    if (numeral.length() <= 2) {
      if (Words.LABEL.endingAt(text, start, 0) != null) {
        return true;
      }
      if (Words.LABEL_COLON.endingAt(text, start, 0) != null && at(text, end, "：:、.．)）")) {
        return true;
      }
    }
    int label = backOverSpaces(text, start, 0, 2);
    if (at(text, label - 1, "：:")) {
      label = backOverSpaces(text, label - 1, 0, 2);
    }
    return Words.CODE_LABEL.endingAt(text, label, 0) != null;
  }

  private static boolean isCode(String text, Numeral numeral, int floor) {
    int length = numeral.length();
    boolean padded = length > 1 && Characters.narrow(text.charAt(numeral.start())) == '0';
    boolean bracketed = at(text, numeral.start() - 1, "(（[【") && at(text, numeral.end(), ")）]】");
    boolean glued = numeral.end() < text.length() && Characters.isLatin(text.charAt(numeral.end()));
    boolean joined = numeral.start() == floor && at(text, numeral.start() - 1, "/_@");
    return length >= SHORTEST_CODE
        || padded
        || glued
        || bracketed && length >= SHORTEST_BRACKETED_CODE
        || joined && length >= SHORTEST_BRACKETED_CODE;
  }

  /** — 3 —. */
  private static boolean isPage(String text, Numeral numeral) {
    int before = backOverSpaces(text, numeral.start(), 0, 2) - 1;
    int after = skipSpaces(text, numeral.end(), 2);
    return numeral.length() <= 3
        && before >= 0
        && after < text.length()
        && Characters.isDash(text.charAt(before))
        && Characters.isDash(text.charAt(after));
  }
}
