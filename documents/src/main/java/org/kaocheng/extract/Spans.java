package org.kaocheng.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kaocheng.value.Patterns;

/**
 * Gives heads that lost their merging the columns they stand over. Text dumps and converters know
 * only how many cells a row has; the row below, which has more, tells which cells of a head span
 * several.
 *
 * <p>Each head cell takes one or more neighbouring cells below; the division with the best score is
 * taken: a label over a blank cell is a vertical merge, a group word (其中：, 按…分) or a label that
 * shares characters with the labels below spans them.
 */
final class Spans {

  private static final int BLANK_BELOW = 3;
  private static final int GROUP_WORD = 3;
  private static final int NONE = Integer.MIN_VALUE / 2;

  private Spans() {}

  /**
   * The division of {@code below} among {@code above}: for each cell above, how many cells below it
   * covers.
   *
   * @param above the texts of the head's cells, at least one
   * @param below the texts of the cells of the row below, more than above
   */
  static int[] divide(List<String> above, List<String> below) {
    int[] cycles = cycles(above.size(), below);
    if (cycles.length > 0) {
      return cycles;
    }
    int[][] best = new int[above.size() + 1][below.size() + 1];
    int[][] choice = new int[above.size() + 1][below.size() + 1];
    for (int[] line : best) {
      Arrays.fill(line, NONE);
    }
    best[above.size()][below.size()] = 0;
    for (int a = above.size() - 1; a >= 0; a--) {
      for (int b = below.size() - 1; b >= 0; b--) {
        int room = below.size() - b - (above.size() - a - 1);
        for (int taken = 1; taken <= room; taken++) {
          int rest = best[a + 1][b + taken];
          if (rest == NONE) {
            continue;
          }
          int score = rest + score(above.get(a), below.subList(b, b + taken));
          if (score >= best[a][b]) {
            best[a][b] = score;
            choice[a][b] = taken;
          }
        }
      }
    }
    int[] spans = new int[above.size()];
    int b = 0;
    for (int a = 0; a < above.size(); a++) {
      spans[a] = choice[a][b];
      b += spans[a];
    }
    return spans;
  }

  /**
   * The division where the row below says the same over and over (合计 · 基本支出 · 项目支出 under 预算数 and
   * again under 执行数), with blanks before and after it; empty where it does not.
   */
  private static int[] cycles(int above, List<String> below) {
    int lead = 0;
    while (lead < below.size() && below.get(lead).isEmpty()) {
      lead++;
    }
    int trail = 0;
    while (trail < below.size() - lead && below.get(below.size() - 1 - trail).isEmpty()) {
      trail++;
    }
    int groups = above - lead - trail;
    List<String> core = below.subList(lead, below.size() - trail);
    if (groups < 2 || core.size() % groups != 0 || core.size() / groups < 2) {
      return new int[0];
    }
    int length = core.size() / groups;
    for (int i = length; i < core.size(); i++) {
      if (!core.get(i).equals(core.get(i - length))) {
        return new int[0];
      }
    }
    int[] spans = new int[above];
    Arrays.fill(spans, 1);
    Arrays.fill(spans, lead, lead + groups, length);
    return spans;
  }

  private static int score(String label, List<String> covered) {
    if (covered.size() == 1) {
      boolean blank = covered.getFirst().isEmpty();
      return blank ? (label.isEmpty() ? 2 : BLANK_BELOW) : label.isEmpty() ? 2 : 0;
    }
    int score = groupWord(label) ? GROUP_WORD : 0;
    for (String text : covered) {
      score += text.isEmpty() ? -2 : affinity(label, text);
    }
    return label.isEmpty() ? score - 2 * covered.size() : score;
  }

  private static boolean groupWord(String label) {
    return label.startsWith("其中")
        || label.endsWith("：")
        || label.endsWith(":")
        || Patterns.matches(label, "按.*分");
  }

  private static int affinity(String label, String text) {
    List<Character> shared = new ArrayList<>();
    for (char c : label.toCharArray()) {
      if (Character.isLetter(c) && text.indexOf(c) >= 0) {
        shared.add(c);
      }
    }
    return shared.size() >= 2 ? 2 : 0;
  }
}
