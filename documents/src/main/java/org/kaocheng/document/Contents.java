package org.kaocheng.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The entries of a printed table of contents. They say again what the headings say, and taken for
 * headings they would be sections without text, so they are no part of the report.
 */
final class Contents {

  private static final Pattern TITLE = Pattern.compile("目[\\s\u3000]*[录次]");

  /** Words, a leader or a wide blank, the number of a page. */
  private static final Pattern ENTRY =
      Pattern.compile(
          "[^\n]{2,80}?(\t|[.．…⋯·—-]{3,}|[ \u3000]{2,}|[.．…⋯·]{2,} )[\\s\u3000.．…⋯·]*[—-]?\\s*\\d{1,3}\\s*[—-]?");

  private Contents() {}

  /** The blocks without the entries right below the words 目录. */
  static List<Block> without(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    boolean within = false;
    for (Block block : blocks) {
      String line = block instanceof Paragraph paragraph ? paragraph.text().string().strip() : "";
      if (!within || !ENTRY.matcher(line).matches()) {
        within = TITLE.matcher(line).matches();
        kept.add(block);
      }
    }
    return kept;
  }
}
