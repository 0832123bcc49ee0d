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

  private static final int MOST_SPACES = 12;

  private BareNumbers() {}

  /** Whether the quantity read around the numeral is to be left out. */
  static boolean leftOut(String text, Numeral numeral, Quantity quantity, int floor) {
    if (!quantity.unit().equals(Unit.NONE)) {
      return false;
    }
    if (!numeral.plain()) {
      return namesDay(text, numeral);
    }
    boolean range = quantity.bound() == Bound.RANGE;
    if (quantity.bound() != Bound.EXACT && !range || quantity.number().signum() < 0) {
      return false;
    }
    return isLabelled(text, numeral, quantity.end())
        || !range && (isCode(text, numeral, floor) || isPage(text, numeral))
        || numeral.looksLikeYear();
  }

  /** 3.15活动, “7.5”事故. */
  private static boolean namesDay(String text, Numeral numeral) {
    boolean shaped =
        numeral.wellFormed()
            && numeral.decimals() > 0
            && numeral.decimals() <= 2
            && numeral.number().signum() > 0
            && numeral.number().intValue() >= 1
            && numeral.number().intValue() <= 12;
    int after = numeral.end();
    if (after < text.length() && Characters.closesQuote(text.charAt(after))) {
      after++;
    }
    return shaped && Words.DAY_NAME_AFTER.startingAt(text, after) != null;
  }

  private static boolean isHotline(String text, Numeral numeral) {
    WordTree.Hit<Boolean> hit = Words.HOTLINE.startingAt(text, numeral.start());
    return hit != null && hit.length() == numeral.length();
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
    int label = backOverSpaces(text, start, 0, MOST_SPACES);
    if (at(text, label - 1, "：:")) {
      label = backOverSpaces(text, label - 1, 0, 2);
    }
    return Words.CODE_LABEL.endingAt(text, label, 0) != null;
  }

  private static boolean isCode(String text, Numeral numeral, int floor) {
    int length = numeral.length();
    boolean padded = length > 1 && Characters.narrow(text.charAt(numeral.start())) == '0';
    boolean bracketed = at(text, numeral.start() - 1, "(（[【") && at(text, numeral.end(), ")）]】");
    boolean letter =
        numeral.end() < text.length() && Characters.isLatin(text.charAt(numeral.end()));
    boolean glued = letter && !Codes.isTimesSign(text, numeral.end());
    boolean joined = numeral.start() == floor && at(text, numeral.start() - 1, "/_@");
    return length >= SHORTEST_CODE
        || padded
        || isHotline(text, numeral)
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
