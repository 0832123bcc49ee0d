package org.kaocheng.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells of which year a total score is: 2022年度部门整体支出绩效自评得分 in a report of 2023 is last year's. */
final class ScoreYear {

  /** The year opens the label, and is the only one. */
  private static final Pattern EARLIER =
      Words.pattern(
          "{prose.bases-before}?(?:(20\\d\\d)年度?|{period.prior-year})"
              + "(?!.*(?:20\\d\\d|{period.prior-year}|{period.own-year})).*");

  /** 2022年印发的办法: the year is a document's. */
  private static final Pattern ISSUED = Words.pattern("{prose.issued}");

  private ScoreYear() {}

  /**
   * The year of a score.
   *
   * @param label the words that name it
   * @param own the year the report is on; 0 when it is not known
   * @return an earlier year if the label says so, else the report's own
   */
  static int of(String label, int own) {
    Matcher earlier = EARLIER.matcher(label);
    if (own == 0 || !earlier.matches() || ISSUED.matcher(label).find()) {
      return own;
    }
    return earlier.group(1) == null ? own - 1 : Math.min(own, Integer.parseInt(earlier.group(1)));
  }
}
