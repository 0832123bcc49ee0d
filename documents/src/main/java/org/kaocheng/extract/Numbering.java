package org.kaocheng.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number at the beginning of a heading or list item, in any of the usual styles.
 *
 * @param text the number as written with its punctuation
 * @param level the level its style usually has: 一、 1, （一） 2, 1. 3, （1） 4, ① 5
 * @param value the number it counts, 0 when it cannot be told
 */
record Numbering(String text, int level, int value) {

  private static final String SPACE = "[\\s\u3000\u00A0]*";
  private static final Pattern[] STYLES = {
    Pattern.compile(SPACE + "(第([一二三四五六七八九十\\d]+)(?:部分|章|节))" + SPACE + ".*", Pattern.DOTALL),
    Pattern.compile(SPACE + "([(（]([一二三四五六七八九十]{1,3})[)）]、?)" + ".*", Pattern.DOTALL),
    Pattern.compile(SPACE + "(([一二三四五六七八九十]{1,3})[、.．])" + ".*", Pattern.DOTALL),
    Pattern.compile(SPACE + "([(（](\\d{1,2})[)）]、?)" + ".*", Pattern.DOTALL),
    Pattern.compile(SPACE + "((\\d{1,2})(?:、|[.．,](?!\\d))).*", Pattern.DOTALL),
    Pattern.compile(SPACE + "([①-⑳])" + ".*", Pattern.DOTALL),
  };
  private static final String STARTS = "第(（一二三四五六七八九十0123456789";
  private static final int[] LEVELS = {1, 2, 1, 4, 3, 5};

  private static final Pattern RESIDUE = Pattern.compile("^(\\s*\\[bookmark:[^\\]]*\\])+");

  /** The number a text begins with, if it does. */
  static Optional<Numbering> of(String passage) {
    String text = passage.indexOf('[') < 0 ? passage : RESIDUE.matcher(passage).replaceFirst("");
    if (!mayBegin(text)) {
      return Optional.empty();
    }
    for (int i = 0; i < STYLES.length; i++) {
      Matcher matcher = STYLES[i].matcher(text);
      if (matcher.matches()) {
        String number = matcher.group(1);
        int value = i == 5 ? number.charAt(0) - '①' + 1 : count(matcher.group(2));
        return Optional.of(new Numbering(number, LEVELS[i], value));
      }
    }
    return Optional.empty();
  }

  /** Whether its first sign is one of those numbers begin with; most passages begin with a word. */
  private static boolean mayBegin(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (" \t\n\u000B\f\r\u3000\u00A0".indexOf(sign) < 0) {
        return STARTS.indexOf(sign) >= 0 || sign >= '①' && sign <= '⑳';
      }
    }
    return false;
  }

  private static int count(String digits) {
    if (Character.isDigit(digits.charAt(0))) {
      return Integer.parseInt(digits);
    }
    int ten = digits.indexOf('十');
    if (ten < 0) {
      return "一二三四五六七八九".indexOf(digits.charAt(0)) + 1;
    }
    int tens = ten == 0 ? 1 : "一二三四五六七八九".indexOf(digits.charAt(ten - 1)) + 1;
    int ones = ten == digits.length() - 1 ? 0 : "一二三四五六七八九".indexOf(digits.charAt(ten + 1)) + 1;
    return tens * 10 + ones;
  }
}
