package org.kaocheng.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a number written in Chinese: 六, 十二, 三百五十, 一万二千, 叁拾, 三点五. */
final class ChineseNumeralReader {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String VARIANTS = "〇壹贰叁肆伍陆柒捌玖";
  private static final String SCALES = "十百千万亿";
  private static final String SCALE_VARIANTS = "拾佰仟萬億";
  private static final long[] SCALE_VALUES = {10, 100, 1000, 10_000, 100_000_000};
  private static final int LONGEST = 20;

  private long total;
  private long section;
  private int digit = -1;
  private boolean zero;
  private long lastScale = Long.MAX_VALUE;
  private long lastLarge = Long.MAX_VALUE;

  private ChineseNumeralReader() {}

  /** Whether the character can be part of a Chinese numeral. */
  static boolean isPart(char c) {
    return digit(c) >= 0 || scale(c) > 0;
  }

  /** The end of the run of numeral characters at {@code from}. */
  static int runEnd(String text, int from) {
    int index = from;
    while (index < text.length() && isPart(text.charAt(index))) {
      index++;
    }
    return index;
  }

  /** The number that the characters from {@code start} to {@code end} write, or null. */
  static @Nullable Numeral read(String text, int start, int end) {
    if (end <= start || end - start > LONGEST) {
      return null;
    }
    ChineseNumeralReader reader = new ChineseNumeralReader();
    for (int index = start; index < end; index++) {
      if (!reader.accept(text.charAt(index))) {
        return null;
      }
    }
    long value = reader.value();
    return value < 0 ? null : decimals(text, start, end, value);
  }

  private static Numeral decimals(String text, int start, int end, long whole) {
    BigDecimal number = BigDecimal.valueOf(whole);
    int index = end;
    if (index < text.length() && text.charAt(index) == '点') {
      index++;
      while (index < text.length() && index - end < LONGEST && digit(text.charAt(index)) >= 0) {
        BigDecimal next = BigDecimal.valueOf(digit(text.charAt(index)));
        number = number.add(next.movePointLeft(index - end));
        index++;
      }
    }
    int decimals = Math.max(0, index - end - 1);
    return new Numeral(start, decimals > 0 ? index : end, number, decimals, true, false);
  }

  private boolean accept(char c) {
    int next = digit(c);
    if (next >= 0) {
      return digit(next);
    }
    long scale = scale(c);
    return scale < 10_000 ? small(scale) : large(scale);
  }

  private boolean digit(int next) {
    if (digit > 0 || digit == 0 && next == 0) {
      return false;
    }
    zero |= next == 0;
    digit = next;
    return true;
  }

  private boolean small(long scale) {
    if (digit < 0 && (scale != 10 || section > 0) || scale >= lastScale) {
      return false;
    }
    if (digit <= 0 && scale != 10 || digit == 0 && section > 0) {
      return false;
    }
    section += Math.max(digit, 1) * scale;
    digit = -1;
    zero = false;
    lastScale = scale;
    return true;
  }

  private boolean large(long scale) {
    long amount = section + Math.max(digit, 0);
    if (amount == 0 || scale >= lastLarge) {
      return false;
    }
    total += amount * scale;
    section = 0;
    digit = -1;
    zero = false;
    lastScale = Long.MAX_VALUE;
    lastLarge = scale;
    return true;
  }

  /** The value; negative for a shortened number (三百五), which has two readings. */
  private long value() {
    long scale = section > 0 ? lastScale : lastLarge;
    boolean shortened = digit > 0 && !zero && scale > 10 && scale != Long.MAX_VALUE;
    return shortened ? -1 : total + section + Math.max(digit, 0);
  }

  private static int digit(char c) {
    if (c == '两') {
      return 2;
    }
    int index = DIGITS.indexOf(c);
    return index >= 0 ? index : VARIANTS.indexOf(c);
  }

  private static long scale(char c) {
    int index = Math.max(SCALES.indexOf(c), SCALE_VARIANTS.indexOf(c));
    return index < 0 ? 0 : SCALE_VALUES[index];
  }
}
