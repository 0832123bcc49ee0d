package org.kaocheng.bulk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kaocheng.report.Html;

/**
 * How many reports gave themselves which score, by whole points, with the scores that are given far
 * more often than those next to them.
 */
final class ScoreHistogram {

  private static final int WIDTH = 900;
  private static final int HEIGHT = 230;
  private static final int GROUND = 200;
  private static final int LOWEST = 60;
  private static final int TALLEST = 170;
  private static final int NEIGHBOURS = 2;
  private static final int FEWEST = 30;

  /** So many reports have a score. */
  record Count(int score, long reports) {}

  private ScoreHistogram() {}

  /**
   * The scores that heap: at least a tenth of all reports, and three times as many as the four
   * scores around them have on average; none of fewer than thirty reports.
   */
  static List<Count> heaps(List<Count> counts) {
    Map<Integer, Long> by = new TreeMap<>();
    counts.forEach(each -> by.put(each.score(), each.reports()));
    long all = counts.stream().mapToLong(Count::reports).sum();
    return counts.stream()
        .filter(each -> all >= FEWEST && each.reports() * 10 >= all)
        .filter(each -> {
          long around = 0;
          long places = 0;
          for (int at = each.score() - NEIGHBOURS; at <= each.score() + NEIGHBOURS; at++) {
            if (at != each.score() && at <= 100) {
              around += by.getOrDefault(at, 0L);
              places++;
            }
          }
          return each.reports() * places >= 3 * around;
        })
        .toList();
  }

  /** What is to be told of them. */
  static String sentence(List<Count> counts) {
    long all = counts.stream().mapToLong(Count::reports).sum();
    List<Count> heaps = heaps(counts);
    String told = "满分100分的报告 " + all + " 份，按整数分计。";
    return heaps.isEmpty()
        ? told
        : told
            + heaps.stream()
                .map(each ->
                    each.score()
                        + "分有 "
                        + each.reports()
                        + " 份（"
                        + each.reports() * 100 / all
                        + "%），远多于相邻分数")
                .collect(Collectors.joining("；"))
            + "。";
  }

  static String svg(List<Count> counts) {
    long most = Math.max(1, counts.stream().mapToLong(Count::reports).max().orElse(1));
    List<Integer> heaped = heaps(counts).stream().map(Count::score).toList();
    int lowest = Math.min(LOWEST, counts.getFirst().score());
    int step = WIDTH / (102 - lowest);
    Html svg = new Html();
    svg.open("svg", "viewBox", "0 0 " + WIDTH + " " + HEIGHT, "role", "img", "class", "chart");
    svg.open("path", "d", "M0 " + GROUND + "H" + WIDTH, "class", "axis").close("path");
    for (int score = lowest; score <= 100; score += 5) {
      svg.element(
          "text",
          Integer.toString(score),
          "x",
          "" + ((score - lowest) * step + step / 2),
          "y",
          "" + (GROUND + 18),
          "class",
          "middle");
    }
    for (Count each : counts) {
      int height = (int) Math.max(1, each.reports() * TALLEST / most);
      int x = (each.score() - lowest) * step;
      svg.open(
              "rect",
              "x",
              "" + (x + 1),
              "y",
              "" + (GROUND - height),
              "width",
              "" + Math.max(1, step - 2),
              "height",
              "" + height,
              "class",
              heaped.contains(each.score()) ? "warning" : "plain")
          .element("title", each.score() + "分：" + each.reports() + " 份")
          .close("rect");
      if (heaped.contains(each.score())) {
        svg.element(
            "text",
            Long.toString(each.reports()),
            "x",
            "" + (x + step / 2),
            "y",
            "" + (GROUND - height - 5),
            "class",
            "middle");
      }
    }
    return svg.end("svg").toString();
  }
}
