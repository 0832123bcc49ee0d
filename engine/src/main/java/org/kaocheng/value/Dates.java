package org.kaocheng.value;

import static org.kaocheng.value.Characters.at;
import static org.kaocheng.value.Characters.digitsEnd;
import static org.kaocheng.value.Characters.skipSpaces;
import static org.kaocheng.value.Characters.value;

/** Finds dates, years, months and times of day, which are no quantities. */
final class Dates {

  private static final String NUMERIC_MARKS = "-/.．－—–";

  private Dates() {}

  /** Whether the number can be a year of a report or of a document it cites. */
  static boolean isYear(int number) {
    return number >= 1900 && number < 2100;
  }

  /** The end of the date or time that starts at {@code from}; {@code from} when there is none. */
  static int end(String text, int from) {
    int digits = digitsEnd(text, from, 5);
    int end =
        switch (digits - from) {
          case 4 -> year(text, from, digits);
          case 1, 2 -> part(text, from, digits);
          default -> from;
        };
    return end;
  }

  private static int year(String text, int from, int digits) {
    if (!isYear(value(text, from, digits))) {
      return from;
    }
    int word = skipSpaces(text, digits, 2);
    if (at(text, word, "年")) {
      return afterYear(text, word + 1);
    }
    int span = secondYear(text, digits);
    if (span > digits) {
      return span;
    }
    int numeric = numericDate(text, digits);
    return numeric > digits ? numeric : from;
  }

  /** 年 was read: 度, and a month with its day may follow. */
  private static int afterYear(String text, int from) {
    int end = at(text, from, "度") ? from + 1 : from;
    int month = skipSpaces(text, end, 2);
    int digits = digitsEnd(text, month, 3);
    if (digits == month || digits - month > 2) {
      return end;
    }
    int afterMonth = month(text, month, digits);
    return afterMonth > month ? afterMonth : end;
  }

  /** 2021-2023, 2021至2023年, 2021.3-2021.9: years to be skipped together. */
  private static int secondYear(String text, int end) {
    int first = end;
    if (at(text, end, ".．")) {
      first = digitsEnd(text, end + 1, 3);
    }
    int mark = skipSpaces(text, first, 1);
    boolean range = mark < text.length() && Characters.isRangeMark(text.charAt(mark));
    if (!range && !at(text, mark, "至到、和及与")) {
      return end;
    }
    int from = skipSpaces(text, mark + 1, 1);
    int digits = digitsEnd(text, from, 5);
    if (digits - from != 4 || !isYear(value(text, from, digits))) {
      return end;
    }
    int word = skipSpaces(text, digits, 2);
    if (at(text, word, "年")) {
      return afterYear(text, word + 1);
    }
    if (at(text, digits, ".．") && first > end) {
      return digitsEnd(text, digits + 1, 3);
    }
    boolean bare = Units.startingAt(text, word).isEmpty() && !at(text, digits, ".．,，");
    return range && bare ? digits : end;
  }

  /** 2021-12-31, 2022/5/17, 2022.4.11; with two parts only 2021-12 and 2022/5. */
  private static int numericDate(String text, int end) {
    if (!at(text, end, NUMERIC_MARKS)) {
      return end;
    }
    int month = digitsEnd(text, end + 1, 3);
    if (!within(text, end + 1, month, 12)) {
      return end;
    }
    if (month < text.length() && text.charAt(month) == text.charAt(end)) {
      int day = digitsEnd(text, month + 1, 3);
      return within(text, month + 1, day, 31) ? day : end;
    }
    boolean point = at(text, end, ".．");
    boolean open = at(text, month, ".．") || Units.startingAt(text, month).isPresent();
    return point || open || at(text, month, "=＝") ? end : month;
  }

  private static boolean within(String text, int from, int to, int most) {
    int length = to - from;
    return (length == 1 || length == 2)
        && value(text, from, to) >= 1
        && value(text, from, to) <= most;
  }

  private static int part(String text, int from, int digits) {
    int month = month(text, from, digits);
    if (month > from) {
      return month;
    }
    int day = day(text, from, digits);
    if (day > from) {
      return day;
    }
    if (text.startsWith("季度", digits) && within(text, from, digits, 4)) {
      return digits + 2;
    }
    int time = TimesOfDay.end(text, from, digits);
    return time > from ? time : shortYear(text, from, digits);
  }

  /** A month or a range of months, with its day: 3月24日, 1-2月, 1月份. */
  private static int month(String text, int from, int digits) {
    int last = lastOfRange(text, digits);
    int word = skipSpaces(text, last, 2);
    if (!at(text, word, "月") || !within(text, from, digits, 12)) {
      return from;
    }
    int end = at(text, word + 1, "份") ? word + 2 : word + 1;
    int day = skipSpaces(text, end, 2);
    int dayDigits = digitsEnd(text, day, 3);
    int afterDay = dayDigits > day && dayDigits - day < 3 ? day(text, day, dayDigits) : day;
    return afterDay > day ? afterDay : end;
  }

  /** A day; but 30日内 is a length of time. */
  private static int day(String text, int from, int digits) {
    int last = lastOfRange(text, digits);
    int word = skipSpaces(text, last, 2);
    boolean inside = text.startsWith("日内", word) || text.startsWith("日以内", word);
    boolean day = at(text, word, "日") && !inside && !text.startsWith("日之内", word);
    return day && within(text, from, digits, 31) ? word + 1 : from;
  }

  /** The end of the last number in 1-2, 1至2, 1、2; {@code end} itself when there is one only. */
  private static int lastOfRange(String text, int end) {
    int mark = skipSpaces(text, end, 1);
    boolean joins = mark < text.length() && Characters.isRangeMark(text.charAt(mark));
    if (!joins && !at(text, mark, "至到、和")) {
      return end;
    }
    int from = skipSpaces(text, mark + 1, 1);
    int digits = digitsEnd(text, from, 3);
    return digits > from && digits - from < 3 ? digits : end;
  }

  /** 21年度, 22年末, 21年5月, 80年代. */
  private static int shortYear(String text, int from, int digits) {
    if (digits - from != 2 || !at(text, digits, "年")) {
      return from;
    }
    int after = digits + 1;
    int month = digitsEnd(text, after, 3);
    if (month > after && month - after < 3 && at(text, month, "月")) {
      return afterYear(text, after);
    }
    boolean year =
        at(text, after, "度底末初代") || text.startsWith("预算", after) || text.startsWith("决算", after);
    return year ? after + 1 : from;
  }
}
