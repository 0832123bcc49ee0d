package org.kaocheng.compose;

import java.util.List;

/** Numbers of headings: 一、 （一） 1. （1） by level. */
final class HeadingNumbers {

  private static final List<String> USUAL = List.of("一、", "（一）", "1.", "（1）");

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
      return pattern.replace("一", Numerals.of(number));
    }
    return pattern.replace("1", Integer.toString(number));
  }
}
