package org.kaocheng.ingest;

import java.util.Arrays;
import java.util.List;

/** Counts the paragraphs of one automatically numbered list and prints their numbers. */
final class ListCounters {

  /** Word lists have nine levels. */
  static final int LEVELS = 9;

  private static final int UNUSED = Integer.MIN_VALUE;

  private final int[] numbers = new int[LEVELS];

  ListCounters() {
    Arrays.fill(numbers, UNUSED);
  }

  /** Makes the next number of a level {@code start}, for a list that starts anew. */
  void restart(int level, int start) {
    numbers[level] = start - 1;
  }

  /** Counts a paragraph on a level and gives its printed number, "" if it has none. */
  String next(List<ListLevel> levels, int level) {
    numbers[level] = numbers[level] == UNUSED ? levels.get(level).start() : numbers[level] + 1;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      int restartAfter = levels.get(deeper).restartAfter();
      if (restartAfter < 0 || level < restartAfter) {
        numbers[deeper] = UNUSED;
      }
    }
    return printed(levels, level);
  }

  private String printed(List<ListLevel> levels, int level) {
    ListLevel own = levels.get(level);
    if (own.style() == NumberStyle.BULLET) {
      return "";
    }
    StringBuilder label = new StringBuilder();
    String pattern = own.pattern();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      int which = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      if (c == '%' && which >= 0 && which < LEVELS) {
        ListLevel other = levels.get(which);
        int number = numbers[which] == UNUSED ? other.start() : numbers[which];
        label.append((own.legal() ? NumberStyle.DECIMAL : other.style()).format(number));
        i++;
      } else {
        label.append(c);
      }
    }
    return label.toString();
  }

  /**
   * Puts a printed number in front of a text. The tab that Word puts between them is kept as a
   * space only where the two would run together.
   */
  static String prefixed(String label, String suffix, String text) {
    if (label.isBlank()) {
      return text;
    }
    if (text.isBlank()) {
      return label;
    }
    char last = label.charAt(label.length() - 1);
    boolean closed = "、．.）)：:】］]".indexOf(last) >= 0;
    boolean mixing = isDigit(text.charAt(0)) && (isDigit(last) || last == '.');
    boolean apart = mixing || (!closed && !suffix.isEmpty());
    return label + (apart && !last(label, ' ') ? " " : "") + text;
  }

  private static boolean last(String string, char c) {
    return string.charAt(string.length() - 1) == c;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
