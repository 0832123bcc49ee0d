package org.kaocheng.compose;

import java.util.List;

/** Numbers of headings: 一、 （一） 1. （1） by level. */
final class HeadingNumbers {

  private static final List<String> USUAL = List.of("一、", "（一）", "1.", "（1）");
  private static final String DIGITS = "零一二三四五六七八九";

  private final List<String> patterns;

  /** Numbers written like the given ones, from the first level down. */
  HeadingNumbers(List<String> patterns) {
    this.patterns = patterns;
  }

  /** The number of the n-th heading of a level, both from 1. */
  String of(int level, int number) {
    List<String> used = patterns.size() >= level ? patterns : USUAL;
    String pattern = used.get(Math.min(level, used.size()) - 1);
    if (pattern.indexOf('一') >= 0) {
      return pattern.replace("一", chinese(number));
    }
    return pattern.replace("1", Integer.toString(number));
  }

  /** 1 to 99 in Chinese: 十二, 二十. */
  private static String chinese(int number) {
    int tens = number / 10;
    int ones = number % 10;
    String head = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.substring(tens, tens + 1)) + "十";
    return head + (ones == 0 && tens > 0 ? "" : DIGITS.substring(ones, ones + 1));
  }
}
