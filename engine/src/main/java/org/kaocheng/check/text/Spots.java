package org.kaocheng.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Examination;
import org.kaocheng.fact.Passage;
import org.kaocheng.value.Patterns;

/** Evidence at exact characters, and words for messages. */
public final class Spots {

  private static final int SHOWN = 3;

  private Spots() {}

  /** Evidence at the characters from {@code start} to {@code end} of a passage. */
  public static Evidence at(Examination examination, Passage passage, int start, int end) {
    return examination.evidence(passage.part(start, end));
  }

  /**
   * Evidence at a whole passage; the evidence's text is cut to the passage's first 60 characters.
   */
  public static Evidence whole(Passage passage) {
    String text = passage.text().strip();
    return new Evidence(passage.place(), text.length() > 60 ? text.substring(0, 60) : text);
  }

  /** Evidence at every match of the pattern in the passage. */
  public static List<Evidence> matches(Examination examination, Passage passage, Pattern pattern) {
    List<Evidence> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(passage.text());
    while (matcher.find()) {
      found.add(at(examination, passage, matcher.start(), matcher.end()));
    }
    return found;
  }

  /** The first three words in Chinese quotation marks, with 等n处 when there are more. */
  public static String quoted(List<String> words) {
    StringBuilder text = new StringBuilder();
    words.stream()
        .distinct()
        .limit(SHOWN)
        .forEach(word -> text.append(text.isEmpty() ? "“" : "、“").append(word).append('”'));
    if (words.stream().distinct().count() > SHOWN) {
      text.append("等").append(words.size()).append("处");
    }
    return text.toString();
  }

  /** The text in one line, cut to {@code most} characters with … where it was longer. */
  public static String brief(String text, int most) {
    String line = Patterns.replaceAll(text.strip(), "\\s+", " ");
    return line.length() <= most ? line : line.substring(0, most) + "…";
  }

  /** Whether the passage is running text, not a cell. */
  public static boolean isProse(Passage passage) {
    return passage.kind() != Passage.Kind.CELL;
  }

  /** Whether the character is a Chinese one. */
  public static boolean isHan(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }
}
