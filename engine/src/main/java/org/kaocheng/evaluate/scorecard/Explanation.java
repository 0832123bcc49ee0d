package org.kaocheng.evaluate.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kaocheng.evaluate.RuleScore;
import org.kaocheng.evaluate.scorecard.ScoreLine.Grounds;
import org.kaocheng.scheme.pack.Clause;
import org.kaocheng.scheme.pack.ScoringRule;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Interval;
import org.kaocheng.value.Patterns;

/**
 * A line explained in official Chinese.
 *
 * @param parts the parts in order, none empty
 */
public record Explanation(List<Part> parts) {

  /**
   * One part.
   *
   * @param label what it tells: 依据, 公式, 代入, 结果, 自评, 说明, 待补充
   * @param text the words
   */
  public record Part(String label, String text) {}

  /** More readings than this are not listed one by one. */
  private static final int MOST = 6;

  public Explanation {
    parts = List.copyOf(parts);
  }

  /** The explanation of a line. */
  public static Explanation of(ScoreLine line) {
    List<Part> parts = new ArrayList<>();
    add(parts, "依据", grounds(line));
    add(parts, "公式", line.formula());
    add(parts, "代入", substitution(line));
    add(parts, "结果", result(line));
    add(parts, "自评", self(line));
    line.notes().forEach(note -> add(parts, "说明", note));
    add(parts, "待补充", needed(line));
    return new Explanation(parts);
  }

  private static void add(List<Part> parts, String label, String text) {
    if (!text.isEmpty()) {
      parts.add(new Part(label, text));
    }
  }

  private static String grounds(ScoreLine line) {
    String document = line.clause().map(Explanation::cited).orElse("");
    String source =
        line.grounds() == Grounds.NONE
            ? ""
            : document.isEmpty() ? line.grounds().label() : document;
    String both = line.grounds() == Grounds.BOTH ? "（与报告所附评分标准一并核算）" : "";
    String words = Patterns.replaceAll(line.criterion(), "\\s+", "");
    return source.isEmpty() || words.isEmpty() ? source + words : source + both + "：" + words;
  }

  private static String cited(Clause clause) {
    String where = clause.clause().isEmpty() ? "" : " " + clause.clause();
    return clause.document() + where + (clause.verified() ? "" : "（原文待核）");
  }

  private static String substitution(ScoreLine line) {
    return line.outcome() instanceof Outcome.Computed(List<Reckoning> reckonings)
        ? reckonings.stream()
            .map(Reckoning::substitution)
            .distinct()
            .limit(MOST)
            .collect(Collectors.joining("；"))
        : "";
  }

  private static String result(ScoreLine line) {
    return switch (line.outcome()) {
      case Outcome.Computed(List<Reckoning> reckonings) -> readings(reckonings, line);
      case Outcome.Missing ignored -> "缺少数据，暂不能计分" + between(line);
      case Outcome.Evidence evidence ->
          (evidence.added() ? "逐条核实后加分" : "逐条核实，每有一例不符扣分")
              + evidence.told().map(Explanation::possible).orElseGet(() -> between(line));
      case Outcome.Judged judged -> judged(judged, line);
      case Outcome.Unscored(String reason) -> reason + between(line);
      case Outcome.NotApplicable(String reason) -> "不适用：" + reason;
    };
  }

  private static String between(ScoreLine line) {
    return line.points().map(points -> "，可在0—" + Decimals.plain(points) + "分之间").orElse("");
  }

  private static String possible(Interval told) {
    return "，已核实的各条之后可在" + score(told.lower()) + "—" + score(told.upper()) + "分之间";
  }

  private static String judged(Outcome.Judged judged, ScoreLine line) {
    String tiers =
        judged.tiers().stream()
            .map(tier -> tier.label() + tierPoints(tier, line.points()))
            .collect(Collectors.joining("；"));
    String told = tiers.isEmpty() ? "由评价人判定" : "由评价人分档判定：" + tiers;
    return judged.fullExcluded() ? told + "；但其中有指标应扣分，不能得满分" : told;
  }

  private static String tierPoints(ScoringRule.Tier tier, Optional<BigDecimal> points) {
    if (points.isEmpty()) {
      return tier.share().words("%");
    }
    BigDecimal share = points.get().movePointLeft(2);
    String low = tier.share().lower().map(each -> score(each.multiply(share))).orElse("0");
    String high = tier.share().upper().map(each -> score(each.multiply(share))).orElse("");
    return low + "—" + high + "分" + (tier.share().upperClosed() ? "" : "（不含上限）");
  }

  /** Two places, or as many as the scheme rounds to. */
  private static String score(BigDecimal number) {
    return number.scale() == 3 ? Decimals.plain(number) : Decimals.brief(number, 2);
  }

  private static String readings(List<Reckoning> reckonings, ScoreLine line) {
    return "应得"
        + reckonings.stream()
            .limit(MOST)
            .map(each -> points(each.points(), line) + named(each, reckonings))
            .distinct()
            .collect(Collectors.joining("、"))
        + (reckonings.size() > MOST ? "等" : "")
        + line.points().map(points -> "（分值" + Decimals.plain(points) + "分）").orElse("");
  }

  /** The reading's name, where there are several; and the figures, where they differ. */
  private static String named(Reckoning each, List<Reckoning> all) {
    boolean figures = all.stream().map(Reckoning::substitution).distinct().count() > 1;
    List<String> words = new ArrayList<>();
    if (all.size() > 1 && !each.name().isEmpty()) {
      words.add(each.name());
    }
    if (figures) {
      words.add(each.substitution());
    }
    return words.isEmpty() ? "" : "（" + String.join("，", words) + "）";
  }

  /** A score or a range of scores: 2.22分, 0—4.99分. */
  static String points(Interval points, ScoreLine line) {
    String low = score(points.lower());
    String high = score(points.upper());
    return isLess(points, line) ? "低于满分" : low.equals(high) ? low + "分" : low + "—" + high + "分";
  }

  /** Whether all that is known is that points are lost. */
  private static boolean isLess(Interval points, ScoreLine line) {
    return points.lower().signum() == 0
        && line.points()
            .filter(all -> all.subtract(points.upper()).compareTo(RuleScore.LEAST) == 0)
            .isPresent();
  }

  private static String self(ScoreLine line) {
    if (line.selfScore().isEmpty()) {
      return line.grounds() == Grounds.NONE ? "" : "报告没有单列自评得分";
    }
    BigDecimal self = line.selfScore().get();
    String told = "自评" + Decimals.plain(self) + "分，" + line.verdict().label();
    return switch (line.verdict()) {
      case CONTRADICTED -> told + difference(self, line);
      case UNSUPPORTED -> told + "：文中没有可供核算的数据";
      default -> told;
    };
  }

  private static String difference(BigDecimal self, ScoreLine line) {
    Interval range = line.range();
    if (isLess(range, line) || !(line.outcome() instanceof Outcome.Computed)) {
      return "，不应得满分";
    }
    Interval gap = Interval.exactly(self).minus(range);
    if (gap.lower().signum() > 0) {
      return "，高出" + span(gap) + "分";
    }
    return gap.upper().signum() < 0 ? "，低" + span(gap.negated()) + "分" : "";
  }

  private static String span(Interval gap) {
    String low = score(gap.lower());
    String high = score(gap.upper());
    return low.equals(high) ? low : low + "—" + high;
  }

  private static String needed(ScoreLine line) {
    return switch (line.outcome()) {
      case Outcome.Missing missing ->
          missing.needs().stream().map(Need::words).collect(Collectors.joining("、"))
              + missing.instead().map(need -> "；或" + need.words()).orElse("");
      case Outcome.Evidence evidence ->
          evidence.items().stream()
              .map(item ->
                  "□ "
                      + item.text()
                      + "（"
                      + (evidence.added() ? "" : "每例扣")
                      + Decimals.plain(item.points())
                      + "分）")
              .collect(Collectors.joining("　"));
      default -> "";
    };
  }
}
