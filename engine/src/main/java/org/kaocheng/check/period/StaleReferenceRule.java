package org.kaocheng.check.period;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.text.Spots;
import org.kaocheng.fact.Passage;
import org.kaocheng.source.Severity;

/**
 * Cells of this year's form that rest on an earlier year: a target to be set by 2021年工作情况, a
 * criterion that takes 2018年…考核分数. Document numbers, comparisons and prose are left alone.
 */
public final class StaleReferenceRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "period.stale-reference",
          Family.PERIOD,
          Severity.WARNING,
          "指标依据的年度过旧",
          "本年度指标引用以前年度的情况或考核结果，多为沿用旧表未更新。",
          "请改为本年度的依据；确需沿用的，请说明理由。");

  private static final Pattern BASIS =
      Pattern.compile(
          "(?:根据|按照|依据|参照|结合)(20[0-9]{2})年(?:度)?[^，。；（）〔]{0,12}(?:情况|计划|安排|任务|要求|目标|工作量|业务量|完成量|完成数|实际数)"
              + "|(20[0-9]{2})年(?:度)?[^，。；〔]{0,25}(?:考核|考评|评估|测评)(?:分数|得分|结果|成绩|情况)");
  private static final Pattern MEANT =
      Pattern.compile("比|较|同比|上年|基数|以来|规划|〔|﹝|\\[20|号|[-—～~至]20[0-9]{2}");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    int year = examination.reading().identification().year();
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : examination.index().passages(BASIS)) {
      Matcher matcher = BASIS.matcher(passage.text());
      while (year > 0 && !Spots.isProse(passage) && matcher.find()) {
        int group = matcher.group(1) == null ? 2 : 1;
        String stated = matcher.group(group);
        if (Integer.parseInt(stated) < year && !MEANT.matcher(around(passage, matcher)).find()) {
          findings.add(
              FindingBuilder.of(CARD)
                  .message(
                      year
                          + "年度报告的指标仍以“"
                          + Spots.brief(matcher.group(), 30)
                          + "”为依据，年度应为"
                          + year
                          + "年，请核改。")
                  .stated(stated + "年")
                  .expected(year + "年")
                  .key(matcher.group())
                  .at(Spots.at(examination, passage, matcher.start(group), matcher.end(group) + 1))
                  .build());
        }
      }
    }
    return findings;
  }

  /** The match with the two characters before it and the one after it. */
  private static String around(Passage passage, Matcher matcher) {
    return passage
        .text()
        .substring(
            Math.max(0, matcher.start() - 2), Math.min(passage.text().length(), matcher.end() + 1));
  }
}
