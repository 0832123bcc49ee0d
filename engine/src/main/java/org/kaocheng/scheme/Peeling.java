package org.kaocheng.scheme;

import java.util.List;

/** Where a phrase may begin and end once words around its head are taken off. */
final class Peeling {

  private Peeling() {}

  /** The positions reached from the beginning by such words, years and dates; 0 is one of them. */
  @SafeVarargs
  static boolean[] starts(String phrase, List<String>... words) {
    boolean[] reached = new boolean[phrase.length() + 1];
    reached[0] = true;
    for (int at = 0; at < phrase.length(); at++) {
      if (reached[at]) {
        reached[afterDate(phrase, at)] = true;
        for (List<String> list : words) {
          for (String word : list) {
            if (phrase.startsWith(word, at)) {
              reached[at + word.length()] = true;
            }
          }
        }
      }
    }
    return reached;
  }

  /**
   * The positions reached from the end by such words and by a bracket; the length is one of them.
   */
  static boolean[] ends(String phrase, List<String> words) {
    boolean[] reached = new boolean[phrase.length() + 1];
    reached[phrase.length()] = true;
    for (int at = phrase.length(); at > 0; at--) {
      if (!reached[at]) {
        continue;
      }
      for (String word : words) {
        if (phrase.startsWith(word, at - word.length())) {
          reached[at - word.length()] = true;
        }
      }
      reached[beforeYearOrSign(phrase, at)] = true;
    }
    return reached;
  }

  /** After digits with 年, 月, 日 and dots between them (2022年, 2022年12月31日), else the same place. */
  private static int afterDate(String phrase, int at) {
    int end = at;
    int digits = 0;
    while (end < phrase.length() && "0123456789年月日度底末初.-".indexOf(phrase.charAt(end)) >= 0) {
      if (Character.isDigit(phrase.charAt(end))) {
        digits++;
      } else if (digits == 0) {
        return at;
      }
      end++;
      if (phrase.charAt(end - 1) == '年' && digits >= 4) {
        return end;
      }
    }
    return digits >= 1 && end > at + digits ? end : at;
  }

  /** Before a sign of punctuation or a year (2022年, 2022) that ends here, else the same place. */
  private static int beforeYearOrSign(String phrase, int at) {
    if (",:;、()".indexOf(phrase.charAt(at - 1)) >= 0) {
      return at - 1;
    }
    int start = phrase.charAt(at - 1) == '年' ? at - 1 : at;
    int digits = 0;
    while (start > 0 && digits < 4 && Character.isDigit(phrase.charAt(start - 1))) {
      start--;
      digits++;
    }
    return digits == 4 ? start : at;
  }
}
