package org.kaocheng.value;

import static org.kaocheng.value.Characters.at;
import static org.kaocheng.value.Characters.digitAt;
import static org.kaocheng.value.Characters.digitsEnd;
import static org.kaocheng.value.Characters.isDigit;
import static org.kaocheng.value.Characters.isLatin;
import static org.kaocheng.value.Characters.skipSpaces;

/**
 * Finds document numbers, codes, versions, names and telephone numbers, which are no quantities.
 */
final class Codes {

  private static final int LONGEST_NAME = 14;
  private static final String NAME_MARKS = ".．·+＋-－—*×/、";

  private Codes() {}

  /** The end of the code that starts at {@code from}; {@code from} when there is none. */
  static int end(String text, int from) {
    int document = documentNumber(text, from);
    if (document > from) {
      return document;
    }
    int quoted = quoted(text, from);
    if (quoted > from) {
      return quoted;
    }
    int dotted = dotted(text, from);
    if (dotted > from) {
      return dotted;
    }
    int hyphenated = hyphenated(text, from);
    return hyphenated > from ? hyphenated : afterLetter(text, from);
  }

  /** 〔2019〕9号, [2019]9 号, （2019）第13号; {@code from} is the year. */
  private static int documentNumber(String text, int from) {
    if (!at(text, from - 1, "〔﹝[［【(（") || digitsEnd(text, from, 5) != from + 4) {
      return from;
    }
    int close = from + 4;
    if (!at(text, close, "〕﹞]］】)）")) {
      return from;
    }
    int number = skipSpaces(text, close + 1, 2);
    if (at(text, number, "第")) {
      number = skipSpaces(text, number + 1, 1);
    }
    int digits = digitsEnd(text, number, 6);
    int word = skipSpaces(text, digits, 2);
    if (digits > number && at(text, word, "号")) {
      return word + 1;
    }
    return at(text, close, "〕﹞") ? close + 1 : from;
  }

  /** “3.12”, “1+N”, “12345”: a number that is the whole of a quotation is a name. */
  private static int quoted(String text, int from) {
    if (from == 0 || !Characters.opensQuote(text.charAt(from - 1))) {
      return from;
    }
    int limit = Math.min(text.length(), from + LONGEST_NAME);
    for (int index = from; index < limit; index++) {
      char c = text.charAt(index);
      if (Characters.closesQuote(c)) {
        return index + 1;
      }
      if (!isDigit(c) && !isLatin(c) && NAME_MARKS.indexOf(c) < 0) {
        return from;
      }
    }
    return from;
  }

  /** 7·7. */
  private static int dotted(String text, int from) {
    int digits = digitsEnd(text, from, 4);
    boolean dot = at(text, digits, "·•・") && digitAt(text, digits + 1);
    return dot ? digitsEnd(text, digits + 1, 4) : from;
  }

  /** 0000-1234567 and codes of three parts; a formula that ends in = is none. */
  private static int hyphenated(String text, int from) {
    int first = digitsEnd(text, from, 30);
    if (!at(text, first, "-－—–") || !digitAt(text, first + 1)) {
      return from;
    }
    int second = digitsEnd(text, first + 1, 30);
    boolean long2 = second - first > 7;
    boolean telephone = Characters.narrow(text.charAt(from)) == '0' && first - from > 1 && long2;
    boolean third = at(text, second, "-－—–") && digitAt(text, second + 1);
    int last = third ? digitsEnd(text, second + 1, 30) : second;
    boolean parts = third && Math.max(first - from, Math.max(second - first, last - second)) >= 4;
    boolean ends = !at(text, last, ".．%％=＝") && Units.startingAt(text, last).isEmpty();
    return (telephone || parts) && ends ? last : from;
  }

  /** V2.0, GB9704-2012, c9559; but RMB100万元 and W10% are quantities. */
  private static int afterLetter(String text, int from) {
    if (from == 0 || !isLatin(text.charAt(from - 1)) || isTimesSign(text, from - 1)) {
      return from;
    }
    Numeral numeral = NumeralReader.read(text, from, false);
    if (numeral != null) {
      Dimension dimension = Measure.after(text, numeral).unit().dimension();
      if (dimension == Dimension.MONEY || dimension == Dimension.PERCENT) {
        return from;
      }
    }
    return tokenEnd(text, from);
  }

  /** Whether the x at {@code index} multiplies: 98/110x100%. */
  static boolean isTimesSign(String text, int index) {
    return at(text, index, "xX")
        && digitAt(text, index + 1)
        && (index == 0 || !isLatin(text.charAt(index - 1)));
  }

  /** The end of the run of letters, digits and the marks that join them. */
  static int tokenEnd(String text, int from) {
    int index = from;
    while (index < text.length() && (isToken(text.charAt(index)) || joins(text, index))) {
      index++;
    }
    return index;
  }

  private static boolean isToken(char c) {
    return isDigit(c) || isLatin(c);
  }

  private static boolean joins(String text, int index) {
    return at(text, index, ".-/") && index + 1 < text.length() && isToken(text.charAt(index + 1));
  }
}
