package org.kaocheng.compose;

/** Chinese numerals of headings: 一, 二, 十一. */
public final class Numerals {

  private static final String DIGITS = "〇一二三四五六七八九";

  private Numerals() {}

  /** A number from 1 to 999 as headings write it; others in digits. */
  public static String of(int number) {
    if (number < 1 || number > 999) {
      return Integer.toString(number);
    }
    StringBuilder numeral = new StringBuilder();
    int hundreds = number / 100;
    int tens = number / 10 % 10;
    int ones = number % 10;
    if (hundreds > 0) {
      numeral.append(DIGITS.charAt(hundreds)).append('百');
      numeral.append(tens == 0 && ones > 0 ? "零" : "");
    }
    if (tens > 0) {
      numeral.append(tens > 1 || hundreds > 0 ? DIGITS.substring(tens, tens + 1) : "").append('十');
    }
    return numeral.append(ones > 0 ? DIGITS.substring(ones, ones + 1) : "").toString();
  }
}
