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
import org.kaocheng.check.Sections;
import org.kaocheng.check.Sentence;
import org.kaocheng.check.text.Spots;
import org.kaocheng.check.text.Years;
import org.kaocheng.source.Severity;

/** Growth of an earlier year told among this year's results, in a sentence that names no other. */
public final class StaleResultRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "period.stale-result",
          Family.PERIOD,
          Severity.WARNING,
          "引用以前年度的成效数据",
          "以前年度的增减数据不能说明本年度的绩效。",
          "请改用本年度数据；确为本年取得的上年数据，请注明口径。");

  private static final Pattern RESULT =
      Pattern.compile(
          "(20[0-9]{2})年(?:度|全年)[^。；，：]{2,25}?(?:同比|较上年|比上年)[^。；，]{0,4}(?:减少|下降|增长|增加|上升|提高|降低)");

  /** Where earlier years are told on purpose. */
  private static final List<Pattern> BACKGROUND =
      List.of(Pattern.compile("背景|依据|立项|概况|基本情况|必要性|上年|经验"));

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    int year = examination.reading().identification().year();
    List<Finding> findings = new ArrayList<>();
    Sections sections = Sections.of(examination);
    for (Sentence sentence : examination.sentences(RESULT)) {
      Matcher matcher = RESULT.matcher(sentence.text());
      if (Spots.isProse(sentence.passage())
          && !sections.under(sentence.passage(), BACKGROUND)
          && matcher.find()) {
        int stated = Integer.parseInt(matcher.group(1));
        if (stated < year && Years.in(sentence.text()).stream().allMatch(y -> y == stated)) {
          int offset = sentence.place().start();
          findings.add(
              FindingBuilder.of(CARD)
                  .message(
                      year
                          + "年度报告引用"
                          + stated
                          + "年的数据“"
                          + Spots.brief(matcher.group(), 30)
                          + "”，请核对年度或说明口径。")
                  .stated(stated + "年")
                  .key(matcher.group())
                  .at(
                      examination.evidence(
                          sentence
                              .passage()
                              .part(offset + matcher.start(), offset + matcher.end())))
                  .build());
        }
      }
    }
    return findings;
  }
}
