package org.kaocheng.extract;

import java.util.regex.Pattern;
import org.kaocheng.value.Patterns;

/** Tells points, scores, weights and thresholds apart by the words around a number of 分. */
final class ScoreWords {

  private static final Pattern SELF_SCORE = Words.pattern(".*{prose.self-score}(为|是|共计|合计|达)?$");

  /** A sentence about the points and the score of one indicator. */
  private static final Pattern OF_ONE =
      Words.pattern(".*{prose.one-indicator}(指标)?{prose.one-indicator-points}.*");

  private static final Pattern TOTAL = Words.pattern(".*{prose.points-total}(为|是|共|共计)?$");

  /** 评价指标满分, while 产出指标满分 is a group's. */
  private static final Pattern OF_ALL = Words.pattern("{prose.points-of-all}(为|是|共|共计)?");

  private static final Pattern RULE = Words.pattern(".*{prose.criterion-words}(得)?$");

  private static final Pattern BAND = Words.pattern("{prose.band-limits}.*{prose.band-grades}");
  private static final Pattern BAND_GRADE = Words.pattern("{prose.band-grades}");
  private static final Pattern BAND_LIMIT = Words.pattern("{prose.band-limits}|{prose.band-signs}");

  /** The concept of a number of points. */
  String concept(String label, String before, String sentence, String lead, boolean heading) {
    if (heading) {
      return "indicator.group.points";
    }
    if (OF_ALL.matcher(label).matches()) {
      return "scheme.points_total";
    }
    if (Patterns.matches(label, ".*满分(值)?(为|是)?$") && !label.contains("总")) {
      return "indicator.points";
    }
    boolean own = OF_ONE.matcher(sentence).matches();
    if (own && Patterns.matches(label, ".*分值(为|是|共)?$")) {
      return "indicator.points";
    }
    if (own && SELF_SCORE.matcher(label).matches() && !Patterns.matches(label, ".*(总|综合).*")) {
      return "indicator.score";
    }
    if (label.equals("得") || Patterns.matches(label, "(实际)?得分(为|是)?|实得")) {
      return lead.isEmpty() ? "indicator.group.score" : "indicator.score";
    }
    if (SELF_SCORE.matcher(label).matches()) {
      boolean band = BAND.matcher(sentence).find();
      return band ? "scheme.band" : "evaluation.self_score";
    }
    if (TOTAL.matcher(label).matches()) {
      return "scheme.points_total";
    }
    if (BAND_GRADE.matcher(sentence).find() && BAND_LIMIT.matcher(sentence).find()) {
      return "scheme.band";
    }
    if (RULE.matcher(label).matches()) {
      return "scheme.criterion";
    }
    return label.length() >= 2 && label.length() <= 20 ? "scheme.weight" : "evaluation.points";
  }
}
