package org.kaocheng.check.text;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.fact.Passage;
import org.kaocheng.value.FullWidth;

/**
 * The number a heading or an item begins with.
 *
 * @param style how it is written
 * @param value its value, from 1
 * @param text the characters as written
 */
public record Numeral(Style style, int value, String text) {

  /** Ways to number headings and items. */
  public enum Style {
    /** 一、 */
    CHINESE,
    /** （一） */
    CHINESE_BRACKETED,
    /** 1、 or 1. */
    ARABIC,
    /** （1） or 1） */
    ARABIC_BRACKETED,
    /** ① */
    CIRCLED
  }

  private static final String DIGITS = "一二三四五六七八九十";
  private static final String STARTS = "[第（(0123456789０１２３４５６７８９①②③④⑤⑥⑦⑧⑨⑩" + DIGITS;
  private static final Pattern START =
      Pattern.compile(
          "^(?:\\[bookmark:[^\\]]*\\]|[\\s\\u3000\\u00A0#*])*(?:第?([一二三四五六七八九十]{1,3})[、．.]"
              + "|[（(]([一二三四五六七八九十]{1,3})[）)]"
              + "|([0-9０-９]{1,2})[、．.](?![0-9０-９])"
              + "|[（(]([0-9０-９]{1,2})[）)]|([0-9０-９]{1,2})[）)]"
              + "|([①②③④⑤⑥⑦⑧⑨⑩]))");

  public Numeral {
    requireNonNull(style, "style is null");
    requireNonNull(text, "text is null");
  }

  /** The number a passage carries or begins with. */
  public static Optional<Numeral> of(Passage passage) {
    Optional<Numeral> own = parse(passage.number());
    return own.isPresent() ? own : parse(passage.text());
  }

  /** The number a text begins with. */
  public static Optional<Numeral> parse(String text) {
    if (!mayStart(text)) {
      return Optional.empty();
    }
    Matcher matcher = START.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    for (int group = 1; group <= matcher.groupCount(); group++) {
      String digits = matcher.group(group);
      if (digits != null) {
        int value = value(digits);
        return value == 0
            ? Optional.empty()
            : Optional.of(new Numeral(style(group), value, matcher.group().strip()));
      }
    }
    return Optional.empty();
  }

  /** Whether the first sign that counts is one a number begins with. */
  private static boolean mayStart(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (!FullWidth.isSpace(sign) && sign != '#' && sign != '*') {
        return STARTS.indexOf(sign) >= 0;
      }
    }
    return false;
  }

  private static Style style(int group) {
    return switch (group) {
      case 1 -> Style.CHINESE;
      case 2 -> Style.CHINESE_BRACKETED;
      case 3 -> Style.ARABIC;
      case 6 -> Style.CIRCLED;
      default -> Style.ARABIC_BRACKETED;
    };
  }

  /** The value of Chinese, ASCII, full-width or circled digits up to 99; 0 when they make none. */
  public static int value(String digits) {
    char first = digits.charAt(0);
    if (first >= '①' && first <= '⑩') {
      return first - '①' + 1;
    }
    if (DIGITS.indexOf(first) < 0) {
      return Integer.parseInt(digits);
    }
    int ten = digits.indexOf('十');
    if (ten < 0) {
      return digits.length() == 1 ? DIGITS.indexOf(first) + 1 : 0;
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(first) + 1;
    int ones = ten == digits.length() - 1 ? 0 : DIGITS.indexOf(digits.charAt(ten + 1)) + 1;
    return tens * 10 + ones;
  }

  /** The same style with another value, as it would be written. */
  public String like(int other) {
    String chinese = chinese(other);
    return switch (style) {
      case CHINESE -> chinese + "、";
      case CHINESE_BRACKETED -> "（" + chinese + "）";
      case ARABIC -> other + (text.contains("、") ? "、" : ".");
      case ARABIC_BRACKETED -> "（" + other + "）";
      case CIRCLED -> String.valueOf((char) ('①' + other - 1));
    };
  }

  private static String chinese(int value) {
    String tens = value < 20 ? "" : String.valueOf(DIGITS.charAt(value / 10 - 1));
    String ones = value % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(value % 10 - 1));
    return value < 10 ? ones : tens + "十" + ones;
  }
}
