package org.kaocheng.value;

import static org.kaocheng.value.Characters.at;
import static org.kaocheng.value.Characters.digitsEnd;
import static org.kaocheng.value.Characters.value;

/** Finds times of day: 8:30, 17：30：00, 10时30分, 8点半. */
final class TimesOfDay {

  private static final int HOURS = 24;
  private static final int MINUTES = 60;

  private TimesOfDay() {}

  /**
   * The end of the time whose hour stands from {@code from} to {@code digits}, else {@code from}.
   */
  static int end(String text, int from, int digits) {
    if (value(text, from, digits) > HOURS) {
      return from;
    }
    int clock = clock(text, digits);
    if (clock > digits) {
      return clock;
    }
    int words = words(text, digits);
    return words > digits ? words : from;
  }

  private static int clock(String text, int end) {
    int minutes = colonPart(text, end);
    if (minutes == end) {
      return end;
    }
    int seconds = colonPart(text, minutes);
    boolean counted = Units.startingAt(text, Characters.skipSpaces(text, seconds, 1)).isPresent();
    boolean longer = at(text, seconds, ".．%％");
    return counted || longer ? end : seconds;
  }

  private static int colonPart(String text, int end) {
    if (!at(text, end, ":：")) {
      return end;
    }
    int digits = digitsEnd(text, end + 1, 3);
    boolean part = digits == end + 3 && value(text, end + 1, digits) < MINUTES;
    return part ? digits : end;
  }

  private static int words(String text, int end) {
    if (!at(text, end, "时点")) {
      return end;
    }
    int minutes = digitsEnd(text, end + 1, 3);
    if (minutes > end + 1 && minutes < end + 4 && at(text, minutes, "分")) {
      return minutes + 1;
    }
    boolean sentenceEnds =
        end + 1 < text.length()
            && text.charAt(end) == '时'
            && !Character.isLetterOrDigit(text.charAt(end + 1));
    return sentenceEnds || at(text, end + 1, "前后至到许整半") ? end + 1 : end;
  }
}
