package org.kaocheng.check.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.Sentence;
import org.kaocheng.scheme.Yaml;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Patterns;

/**
 * A promise of one for every month, quarter or week (一月一通报) beside a smaller number of the same
 * thing issued in the year, told in the same passage.
 */
public final class FrequencyPromise implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "statement.frequency",
          Family.CONSISTENCY,
          Severity.WARNING,
          "制度频次与实际次数不符",
          "称按月、按季开展的工作，全年次数应当与频次相符。",
          "核对全年次数，或说明制度的起始时间和执行情况。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Map<String, Object> row : examination.lexicon().table("statements.frequencies")) {
      Pattern pattern = Patterns.of(Yaml.string(row.get("pattern"), ""));
      int times = Integer.parseInt(Yaml.string(row.get("times"), "12"));
      for (Sentence sentence : examination.sentences(pattern)) {
        Matcher promise = pattern.matcher(sentence.plain());
        if (promise.find()) {
          counted(examination, sentence, promise, times, findings);
        }
      }
    }
    return findings;
  }

  private static void counted(
      Examination examination, Sentence promise, Matcher words, int times, List<Finding> findings) {
    String what = words.group("what").substring(0, 2);
    Pattern count =
        Pattern.compile(what + "》?(?:共计|共|累计)?(?<count>[0-9]{1,3})(?<unit>期|份|次|篇|场|件)");
    for (Sentence sentence : examination.sentences(count)) {
      Matcher told = count.matcher(sentence.plain());
      boolean near = sentence.passage().index() == promise.passage().index();
      if (near && told.find() && Integer.parseInt(told.group("count")) < times) {
        findings.add(finding(promise, words.group(), sentence, told, times));
        return;
      }
    }
  }

  private static Finding finding(
      Sentence promise, String words, Sentence sentence, Matcher told, int times) {
    int count = Integer.parseInt(told.group("count"));
    String unit = told.group("unit");
    return FindingBuilder.of(CARD)
        .message("称实行“" + words + "”，全年应有" + times + unit + "，实际只有" + count + unit + "。")
        .stated(count + unit)
        .expected(times + unit)
        .formula(times + "－" + count + "=" + (times - count))
        .at(new Evidence(sentence.place(), sentence.text().strip()))
        .at(new Evidence(promise.place(), promise.text().strip()))
        .build();
  }
}
