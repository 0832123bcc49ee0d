package org.kaocheng.extract;

import org.kaocheng.value.Patterns;
import org.kaocheng.value.SievedPattern;

/** Tells points, scores, weights and thresholds apart by the words around a number of 分. */
final class ScoreWords {

  private static final SievedPattern SELF_SCORE =
      Words.sieved(".*{prose.self-score}(为|是|共计|合计|达)?$");

  /** A sentence about the points and the score of one indicator. */
  private static final SievedPattern OF_ONE =
      Words.sieved(".*{prose.one-indicator}(指标)?{prose.one-indicator-points}.*");

  private static final SievedPattern TOTAL = Words.sieved(".*{prose.points-total}(为|是|共|共计)?$");

  /** 评价指标满分, while 产出指标满分 is a group's. */
  private static final SievedPattern OF_ALL = Words.sieved("{prose.points-of-all}(为|是|共|共计)?");

  private static final SievedPattern RULE = Words.sieved(".*{prose.criterion-words}(得)?$");

  private static final SievedPattern BAND =
      Words.sieved("{prose.band-limits}.*{prose.band-grades}");
  private static final SievedPattern BAND_GRADE = Words.sieved("{prose.band-grades}");
  private static final SievedPattern BAND_LIMIT =
      Words.sieved("{prose.band-limits}|{prose.band-signs}");

  /** The concept of a number of points. */
  String concept(String label, String before, String sentence, String lead, boolean heading) {
    if (heading) {
      return "indicator.group.points";
    }
    if (OF_ALL.matches(label)) {
      return "scheme.points_total";
    }
    if (Patterns.matches(label, ".*满分(值)?(为|是)?$") && !label.contains("总")) {
      return "indicator.points";
    }
    boolean own = OF_ONE.matches(sentence);
    if (own && Patterns.matches(label, ".*分值(为|是|共)?$")) {
      return "indicator.points";
    }
    if (own && SELF_SCORE.matches(label) && !Patterns.matches(label, ".*(总|综合).*")) {
      return "indicator.score";
    }
    if (label.equals("得") || Patterns.matches(label, "(实际)?得分(为|是)?|实得")) {
      return lead.isEmpty() ? "indicator.group.score" : "indicator.score";
    }
    if (SELF_SCORE.matches(label)) {
      boolean band = BAND.foundIn(sentence);
      return band ? "scheme.band" : "evaluation.self_score";
    }
    if (TOTAL.matches(label)) {
      return "scheme.points_total";
    }
    if (BAND_GRADE.foundIn(sentence) && BAND_LIMIT.foundIn(sentence)) {
      return "scheme.band";
    }
    if (RULE.matches(label)) {
      return "scheme.criterion";
    }
    return label.length() >= 2 && label.length() <= 20 ? "scheme.weight" : "evaluation.points";
  }
}
