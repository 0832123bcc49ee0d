package org.kaocheng.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kaocheng.value.FullWidth;

/** Joins paragraphs that a page break has cut in two. */
final class CutParagraphs {

  /** A paragraph that a page break has cut is at least this long. */
  private static final int SHORTEST_CUT = 16;

  /**
   * A numbered line without a full stop and no longer than this is a heading, not the beginning of
   * a sentence.
   */
  private static final int LONGEST_HEADING = 40;

  private static final Pattern NEW_ITEM =
      Pattern.compile(
          "^[\\s\u3000\u00A0]*([一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}[、.．](?!\\d)|[①-⑳]|第[一二三四五六七八九十\\d]+[条章节]|附件|附表|目标\\d|指标\\d|任务\\d|说明[:：]|注[:：]|[^，。；\\s]{2,8}[:：]).*",
          Pattern.DOTALL);

  private static final Pattern RESIDUE = Pattern.compile("\\[bookmark:[^\\]]*\\]");

  private CutParagraphs() {}

  /** The blocks with cut paragraphs joined. */
  static List<Block> joined(List<Block> blocks) {
    List<Block> result = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph lower
          && !result.isEmpty()
          && result.getLast() instanceof Paragraph upper
          && cut(upper, lower)) {
        result.removeLast();
        result.add(
            new Paragraph(
                upper.text().followedBy(lower.text(), lower.gap()),
                upper.outlineLevel(),
                upper.gap()));
      } else {
        result.add(block);
      }
    }
    return result;
  }

  /** Whether the lower paragraph is the rest of the upper one. */
  private static boolean cut(Paragraph upper, Paragraph lower) {
    String above = FullWidth.squeezed(RESIDUE.matcher(upper.text().string()).replaceAll(""));
    String below = FullWidth.squeezed(lower.text().string());
    if (upper.outlineLevel() > 0 || lower.outlineLevel() > 0 || lower.gap() > 1) {
      return false;
    }
    if (above.length() < SHORTEST_CUT || below.isEmpty()) {
      return false;
    }
    boolean heading =
        NEW_ITEM.matcher(above).matches()
            && above.length() <= LONGEST_HEADING
            && above.indexOf('。') < 0;
    if (heading) {
      return false;
    }
    char end = above.charAt(above.length() - 1);
    boolean finished = "。！？；：:;!?”）)》…".indexOf(end) >= 0;
    return !finished
        && !NEW_ITEM.matcher(RESIDUE.matcher(lower.text().string()).replaceAll("")).matches()
        && below.length() > 4
        && "。；，".indexOf(below.charAt(below.length() - 1)) >= 0;
  }
}
