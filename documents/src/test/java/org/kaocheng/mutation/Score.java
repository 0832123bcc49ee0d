package org.kaocheng.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** How many of the planted errors were caught, by group, with those that were not. */
final class Score {

  private record Count(int caught, int planted) {}

  private final Map<String, Count> groups = new TreeMap<>();
  private final List<String> missed = new ArrayList<>();
  private final List<String> falseAlarms = new ArrayList<>();

  /** Whether a text prints a figure, and not only as part of a longer one. */
  static boolean names(String text, String figure) {
    return Pattern.compile("(?<![\\d.])" + Pattern.quote(figure) + "(?!\\d|\\.\\d)")
        .matcher(text)
        .find();
  }

  /** One more planted error; {@code what} describes it in case it was not caught. */
  void planted(String group, boolean caught, String what) {
    groups.merge(
        group,
        new Count(caught ? 1 : 0, 1),
        (a, b) -> new Count(a.caught + b.caught, a.planted + b.planted));
    if (!caught) {
      missed.add(group + " | " + what);
    }
  }

  /** One more finding on something that is right. */
  void falseAlarm(String what) {
    falseAlarms.add(what);
  }

  List<String> falseAlarms() {
    return falseAlarms;
  }

  int planted() {
    return groups.values().stream().mapToInt(Count::planted).sum();
  }

  int caught() {
    return groups.values().stream().mapToInt(Count::caught).sum();
  }

  /** Caught per thousand planted, rounded down. */
  int perMille() {
    return planted() == 0 ? 1000 : caught() * 1000 / planted();
  }

  /** The table for the reader of the log. */
  String table(String title) {
    StringBuilder table = new StringBuilder("\n" + title + "\n");
    groups.forEach((group, count) ->
        table.append("  %-34s %5d / %5d%n".formatted(group, count.caught, count.planted)));
    table.append(
        "  %-34s %5d / %5d  = %d.%d %%%n"
            .formatted("all", caught(), planted(), perMille() / 10, perMille() % 10));
    table.append("  false alarms: %d%n".formatted(falseAlarms.size()));
    missed.forEach(each -> table.append("  missed  ").append(each).append('\n'));
    falseAlarms.forEach(each -> table.append("  false   ").append(each).append('\n'));
    return table.toString();
  }
}
