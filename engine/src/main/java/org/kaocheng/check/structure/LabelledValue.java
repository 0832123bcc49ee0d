package org.kaocheng.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.check.text.Spots;
import org.kaocheng.value.FullWidth;

/**
 * A label with a colon in running text, and what stands behind it up to the line's end, wide white
 * space or the next label: 填表人：于淼　联系电话：.
 *
 * @param start where the label begins
 * @param colon where the colon stands
 * @param end where what stands behind the colon ends
 */
record LabelledValue(int start, int colon, int end) {

  /** A label with its colon. */
  static final Pattern LABEL = Pattern.compile("[\\u4E00-\\u9FFF（）()]{2,24}[：:]");

  private static final int LONGEST = 24;
  private static final int SHORTEST = 2;

  /** So much white space parts what stands side by side. */
  private static final int WIDE = 6;

  /** All of a text from left to right; a label within the value of another is none. */
  static List<LabelledValue> in(String text) {
    List<LabelledValue> found = new ArrayList<>();
    int from = 0;
    for (int colon = colon(text, 0); colon >= 0; colon = colon(text, Math.max(colon + 1, from))) {
      int start = labelStart(text, from, colon);
      if (colon - start >= SHORTEST) {
        from = valueEnd(text, colon + 1);
        found.add(new LabelledValue(start, colon, from));
      }
    }
    return found;
  }

  private static int colon(String text, int from) {
    int wide = text.indexOf('：', from);
    int narrow = text.indexOf(':', from);
    return wide < 0 || narrow < 0 ? Math.max(wide, narrow) : Math.min(wide, narrow);
  }

  /** Where the label before a colon begins: Chinese signs and brackets only. */
  private static int labelStart(String text, int from, int colon) {
    int start = colon;
    while (start > Math.max(from, colon - LONGEST)
        && (Spots.isHan(text.charAt(start - 1)) || "（）()".indexOf(text.charAt(start - 1)) >= 0)) {
      start--;
    }
    return start;
  }

  private static int valueEnd(String text, int from) {
    Matcher label = LABEL.matcher(text);
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n') {
      int end = at;
      while (end < text.length() && FullWidth.isSpace(text.charAt(end))) {
        end++;
      }
      if (end - at >= WIDE || end > at && label.region(end, text.length()).lookingAt()) {
        return at;
      }
      at = Math.max(end, at + 1);
    }
    return at;
  }
}
