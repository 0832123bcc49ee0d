package org.kaocheng.value;

import static org.kaocheng.value.Characters.at;
import static org.kaocheng.value.Characters.backOverSpaces;
import static org.kaocheng.value.Characters.digitAt;
import static org.kaocheng.value.Characters.digitsEnd;
import static org.kaocheng.value.Characters.skipSpaces;

/** Finds list numbers, ordinals and numbers in names, which are no quantities. */
final class Ordinals {

  private static final int LONGEST_LIST = 8;

  private Ordinals() {}

  /** The end of the ordinal that starts at {@code from}; {@code from} when there is none. */
  static int end(String text, int from) {
    int inBrackets = bracketed(text, from);
    if (inBrackets > from) {
      return inBrackets;
    }
    int listNumber = listNumber(text, from);
    if (listNumber > from) {
      return listNumber;
    }
    int last = lastOfList(text, from);
    if (at(text, backOverSpaces(text, from, 0, 2) - 1, "第")) {
      return last;
    }
    WordTree.Hit<Boolean> after = Words.ORDINAL_AFTER.startingAt(text, skipSpaces(text, last, 1));
    return after == null ? from : skipSpaces(text, last, 1) + after.length();
  }

  /** (1), （12）. */
  private static int bracketed(String text, int from) {
    int digits = digitsEnd(text, from, 3);
    boolean brackets = at(text, from - 1, "(（") && at(text, digits, ")）");
    return brackets && digits - from <= 2 ? digits : from;
  }

  /** The end of 1, 1-3, 1至3, 1、2、5; whole numbers of at most five digits. */
  private static int lastOfList(String text, int from) {
    int end = digitsEnd(text, from, 6);
    for (int count = 0; count < LONGEST_LIST; count++) {
      boolean joins =
          end < text.length()
              && (Characters.isRangeMark(text.charAt(end)) || at(text, end, "至、和及"));
      if (!joins || !digitAt(text, end + 1)) {
        break;
      }
      end = digitsEnd(text, end + 1, 6);
    }
    return end;
  }

  private static int listNumber(String text, int from) {
    int digits = digitsEnd(text, from, 3);
    if (digits - from > 2) {
      return from;
    }
    if (!startsItem(text, from)) {
      return afterSpace(text, from, digits);
    }
    boolean line = startsLine(text, from);
    if (at(text, digits, ".．")) {
      return afterPoint(text, from, digits, line);
    }
    if (at(text, digits, "、")) {
      boolean item = line || isWord(text, digits + 1);
      return item && (line || !digitAt(text, digits + 1)) ? digits + 1 : from;
    }
    boolean bracket = at(text, digits, ")）") && (line || isWord(text, digits + 1));
    return bracket ? digits + 1 : from;
  }

  /** In the middle of a line, after a space, only "2.其他" with its word at once is an item. */
  private static int afterSpace(String text, int from, int digits) {
    boolean spaced = from > 0 && Characters.isSpace(text.charAt(from - 1));
    return spaced && at(text, digits, ".．") && isWord(text, digits + 1) ? digits + 1 : from;
  }

  private static int afterPoint(String text, int from, int digits, boolean line) {
    int next = digits + 1;
    if (at(text, next, ".．")) {
      return from;
    }
    if (!digitAt(text, next)) {
      return line || isWord(text, skipSpaces(text, next, 1)) ? next : from;
    }
    int second = digitsEnd(text, next, 6);
    int after = skipSpaces(text, second, 1);
    if (second - next == 4 && at(text, after, "年")) {
      return next;
    }
    boolean countsItems =
        Units.startingAt(text, after)
            .filter(unit -> unit.dimension() == Dimension.COUNT && unit.factor().intValue() == 1)
            .isPresent();
    if (countsItems && !Units.blocked(text, after, 1, true)) {
      return next;
    }
    return line ? outline(text, from, digits) : from;
  }

  /** 1.2 概况, 3.1.4 范围: numbers of headings, up to 20 in every place and followed by a word. */
  private static int outline(String text, int from, int digits) {
    int end = digits;
    int start = from;
    for (int level = 0; level < 4; level++) {
      if (end - start > 2 || end == start || Characters.value(text, start, end) > 20) {
        return from;
      }
      if (!at(text, end, ".．") || !digitAt(text, end + 1)) {
        break;
      }
      start = end + 1;
      end = digitsEnd(text, start, 3);
    }
    int word = skipSpaces(text, end, 2);
    boolean unit =
        Units.startingAt(text, word)
            .filter(found -> !Units.blocked(text, word, found.symbol().length(), true))
            .isPresent();
    return isWord(text, word) && !unit ? end : from;
  }

  private static boolean startsItem(String text, int from) {
    int before = backOverSpaces(text, from, 0, LONGEST_LIST);
    return before == 0 || Characters.opensList(text.charAt(before - 1));
  }

  private static boolean startsLine(String text, int from) {
    int before = backOverSpaces(text, from, 0, LONGEST_LIST);
    return before == 0
        || Characters.isBreak(text.charAt(before - 1))
        || at(text, before - 1, "#*]|");
  }

  private static boolean isWord(String text, int index) {
    return index < text.length()
        && (Character.isLetter(text.charAt(index)) || at(text, index, "《“\"‘「"));
  }
}
