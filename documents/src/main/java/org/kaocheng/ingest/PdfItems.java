package org.kaocheng.ingest;

import java.util.regex.Pattern;

/** How numbered items and headings begin. */
final class PdfItems {

  private static final Pattern START =
      Pattern.compile(
          "\\s*(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?\\d{1,2}[）)、.．](?!\\d)"
              + "|[\\u4e00-\\u9fff]{2,4}\\d{1,2}[：:]|[①-⑳]|第[一二三四五六七八九十]{1,3}[章节条部]|附[件表])");

  private PdfItems() {}

  /** Whether a line begins with the number of an item, heading or annex. */
  static boolean startsItem(String text) {
    return START.matcher(text).lookingAt();
  }
}
