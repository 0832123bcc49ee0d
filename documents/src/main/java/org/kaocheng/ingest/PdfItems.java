package org.kaocheng.ingest;

import java.util.regex.Pattern;

/** How numbered items and headings begin. */
final class PdfItems {

  private static final Pattern START =
      Pattern.compile(
          "\\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?\\d{1,2}[）)、.．](?!\\d)"
              + "|[\\u4e00-\\u9fff]{2,4}\\d{1,2}[：:]|[①-⑳]|第[一二三四五六七八九十]{1,3}[章节条部]|附[件表])");

  /** The end of an entry of a table of contents: a leader and the number of a page. */
  private static final Pattern LEADER = Pattern.compile("(?:[…⋯]{2,}|[.．·]{4,})\\s*\\d{1,4}\\s*$");

  private PdfItems() {}

  /** Whether a line begins with the number of an item, heading or annex. */
  static boolean startsItem(String text) {
    return START.matcher(text).lookingAt();
  }

  /** Whether a line ends as an entry of a table of contents does. */
  static boolean endsWithPage(String text) {
    return LEADER.matcher(text).find();
  }
}
