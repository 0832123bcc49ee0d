package org.kaocheng.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years as they stand in text. */
public final class Years {

  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})(?=[\\s\\u3000]*年)");

  private Years() {}

  /** The years followed by 年, in order, repeated ones once. */
  public static List<Integer> in(String text) {
    List<Integer> years = new ArrayList<>();
    Matcher matcher = YEAR.matcher(text);
    while (matcher.find()) {
      int year = Integer.parseInt(matcher.group(1));
      if (!years.contains(year)) {
        years.add(year);
      }
    }
    return years;
  }
}
