package org.kaocheng.extract;

import org.kaocheng.value.Quantity;

/**
 * Finds the words that name a quantity: those before it, back to the clause's start or the last
 * quantity.
 */
final class Labels {

  private static final String STOPS = "，,；;。：:（(！!？?";

  private Labels() {}

  /** The text between two positions without white space. */
  static String between(String text, int from, int to) {
    return from >= to ? "" : Passages.squeeze(text.substring(from, to));
  }

  /**
   * The words that name a quantity; behind a sign of equality the name of the formula's result.
   *
   * @param before the words since the quantity before, without white space
   * @param start the text from the sentence's start to the quantity
   */
  static String label(String before, String start) {
    return before.endsWith("=") || before.endsWith("＝")
        ? formulaName(clause(start))
        : label(before);
  }

  /** The text behind the last 。 or ；, without white space. */
  private static String clause(String text) {
    int from = text.length();
    while (from > 0 && "；;。".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return between(text, from, text.length());
  }

  /**
   * The words that name a quantity.
   *
   * @param before the words since the quantity before, without white space
   */
  static String label(String before) {
    String words = before;
    int end = words.length();
    while (end > 0 && "：:（(＝=".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    words = words.substring(0, end);
    int cut = -1;
    for (int i = 0; i < words.length(); i++) {
      int closed = closed(words, i);
      if (closed > i) {
        i = closed;
        continue;
      }
      boolean dot = words.charAt(i) == '.' || words.charAt(i) == '．';
      if (STOPS.indexOf(words.charAt(i)) >= 0 || dot || words.charAt(i) == '/') {
        cut = i;
      }
    }
    String label = words.substring(cut + 1);
    int start = 0;
    while (start < label.length() && "、)）]】”和及与*×".indexOf(label.charAt(start)) >= 0) {
      start++;
    }
    return label.substring(start);
  }

  /**
   * The end of a bracketed note that begins at {@code at} and is closed within the words; {@code
   * at} when there is none.
   */
  private static int closed(String words, int at) {
    char open = words.charAt(at);
    if (open != '（' && open != '(') {
      return at;
    }
    for (int i = at + 1; i < words.length(); i++) {
      if (words.charAt(i) == '）' || words.charAt(i) == ')') {
        return i;
      }
    }
    return at;
  }

  /**
   * The name of a printed formula's result: the words before the first sign of equality, after the
   * last colon, that hold no digit.
   */
  static String formulaName(String clause) {
    int equals = Math.max(clause.indexOf('='), clause.indexOf('＝'));
    String left = equals < 0 ? clause : clause.substring(0, firstEquals(clause));
    String name = "";
    for (String part : left.split("[：:，,；;。]")) {
      if (part.chars().noneMatch(Character::isDigit) && part.length() >= 2) {
        name = part;
      }
    }
    return name;
  }

  private static int firstEquals(String clause) {
    int ascii = clause.indexOf('=');
    int wide = clause.indexOf('＝');
    return ascii < 0 ? wide : wide < 0 ? ascii : Math.min(ascii, wide);
  }

  /**
   * The noun right after a counted quantity: 个项目 → 项目; up to the next punctuation, at most ten
   * characters.
   */
  static String noun(String after) {
    int end = 0;
    while (end < after.length()
        && end < 10
        && (STOPS + "、。“”《》）)的和及与").indexOf(after.charAt(end)) < 0
        && !Character.isDigit(after.charAt(end))) {
      end++;
    }
    return after.substring(0, end);
  }

  /** Whether a quantity is a constant of a printed formula (*100%), not a figure. */
  static boolean constant(String text, Quantity quantity) {
    int at = quantity.start() - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at >= 0 && "*×xX·".indexOf(text.charAt(at)) >= 0;
  }
}
