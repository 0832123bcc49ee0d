package org.kaocheng.extract;

import java.util.regex.Pattern;

/** Tells points, scores, weights and thresholds apart by the words around a number of 分. */
final class ScoreWords {

  private static final Pattern SELF_SCORE =
      Pattern.compile(
          ".*(自评得?分|自评总?分|综合得分|综合自评|总得分|最终得分|自评|评价得分|得分合计|合计得分|评分结果|总评分|绩效得分)(为|是|共计|合计|达)?$");

  /** A sentence about the points and the score of one indicator. */
  private static final Pattern OF_ONE =
      Pattern.compile(".*(该项|该指标|该三级指标|该二级指标|本项指标|本项|此项|本指标)(指标)?(满分|分值|权重|标准分|得分|自评|共|计).*");

  private static final Pattern TOTAL =
      Pattern.compile(".*(总分值?|满分值?总计|分值设定|体系总分|总分设置|总分设定|分值总计|设定)(为|是|共|共计)?$");
  private static final Pattern RULE =
      Pattern.compile(".*(扣|计|每|不足|低于|高于|超过|以下|以上|大于|小于|至|不超过)(得)?$");

  /** The concept of a number of points. */
  String concept(String label, String before, String sentence, String lead, boolean heading) {
    if (heading) {
      return "indicator.group.points";
    }
    if (label.matches(".*满分(值)?(为|是)?$") && !label.contains("总")) {
      return "indicator.points";
    }
    boolean own = OF_ONE.matcher(sentence).matches();
    if (own && label.matches(".*分值(为|是|共)?$")) {
      return "indicator.points";
    }
    if (own && SELF_SCORE.matcher(label).matches() && !label.matches(".*(总|综合).*")) {
      return "indicator.score";
    }
    if (label.equals("得") || label.matches("(实际)?得分(为|是)?|实得")) {
      return lead.isEmpty() ? "indicator.group.score" : "indicator.score";
    }
    if (SELF_SCORE.matcher(label).matches()) {
      boolean band = sentence.matches(".*(含|以上|以下).*为?.*(优|良|差).*");
      return band ? "scheme.band" : "evaluation.self_score";
    }
    if (TOTAL.matcher(label).matches()) {
      return "scheme.points_total";
    }
    if (sentence.matches(".*(优|良|差)(秀|好)?.*") && sentence.matches(".*(含|以上|以下|≥|＞|<|＜).*")) {
      return "scheme.band";
    }
    if (RULE.matcher(label).matches()) {
      return "scheme.criterion";
    }
    return label.length() >= 2 && label.length() <= 20 ? "scheme.weight" : "evaluation.points";
  }
}
