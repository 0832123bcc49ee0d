package org.kaocheng.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.value.SievedPattern;

/** Names given to figures one by one: 甲、乙和丙分别为1万元、2万元和3万元; 2021年、2022年收入分别为1万元、2万元. */
final class Distribution {

  private static final Pattern ANNOUNCED = Pattern.compile("^(.*?)(?:各)?分别(?:为|是|达到|达|有|完成)?$");
  private static final SievedPattern JOINED = SievedPattern.of(Pattern.compile("[、，,和及与]|以及"));
  private static final Pattern YEAR = Pattern.compile("^(20\\d\\d年度?)(.*)$");

  private Distribution() {}

  /**
   * The names left for a figure and those behind it: the list before without its first name where
   * the figure goes on with it, else a new list.
   */
  static List<String> next(List<String> names, String before) {
    return follows(before) && !names.isEmpty() ? names.subList(1, names.size()) : names(before);
  }

  /**
   * The names of the figures that follow, in order.
   *
   * @param before the words before the first figure, without white space
   * @return the names; empty when no list of names is announced
   */
  static List<String> names(String before) {
    String clause =
        before.substring(
            Math.max(
                    before.lastIndexOf('；'),
                    Math.max(before.lastIndexOf('。'), before.lastIndexOf('：')))
                + 1);
    Matcher matcher = ANNOUNCED.matcher(clause);
    if (!matcher.matches()) {
      return List.of();
    }
    String list = matcher.group(1).substring(matcher.group(1).lastIndexOf('，') + 1);
    String[] items = list.split("、|和|及|与|以及");
    if (items.length < 2) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    Matcher last = YEAR.matcher(items[items.length - 1]);
    boolean years = last.matches();
    for (String item : items) {
      Matcher year = YEAR.matcher(item);
      if (item.isEmpty() || years && !year.matches()) {
        return List.of();
      }
      names.add(years ? year.group(1) + last.group(2) : item);
    }
    return List.copyOf(names);
  }

  /** Whether a figure follows its neighbour in a list of figures only. */
  private static boolean follows(String before) {
    return JOINED.matches(before);
  }
}
