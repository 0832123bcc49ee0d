package org.kaocheng.compose;

import java.util.regex.Pattern;

/** Labels of forms with the year put in: {@code {Y}年预算数}, {@code {Y-1}年决算数}. */
public final class FormLabels {

  private static final Pattern BACK = Pattern.compile("\\{Y-([1-9])}");

  private FormLabels() {}

  /** The label in a fiscal year. */
  public static String of(String label, int year) {
    String now = label.replace("{Y}", Integer.toString(year));
    return BACK.matcher(now)
        .replaceAll(match -> Integer.toString(year - Integer.parseInt(match.group(1))));
  }

  /** The label of the n-th of several. */
  public static String numbered(String item, int number) {
    return item.replace("{n}", Integer.toString(number));
  }
}
