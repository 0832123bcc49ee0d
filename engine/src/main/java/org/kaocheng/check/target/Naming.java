package org.kaocheng.check.target;

import java.util.List;
import java.util.stream.Collectors;

/** Lists names in a message without making it too long. */
final class Naming {

  private static final int SHOWN = 4;

  private Naming() {}

  /** Up to four names joined by 、, and how many there are when there are more. */
  static String list(List<String> names) {
    String shown = names.stream().limit(SHOWN).collect(Collectors.joining("、"));
    return names.size() > SHOWN ? shown + "等" + names.size() + "项" : shown;
  }

  /** The titles of rows, see {@link #list}. */
  static String rows(List<Row> rows) {
    return list(rows.stream().map(Row::title).toList());
  }
}
