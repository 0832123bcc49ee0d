package org.kaocheng.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.kaocheng.scheme.Yaml;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Patterns;

/** 既, 不仅 … without 又, 而且 … anywhere after it: the second half of the sentence is missing. */
public final class ConjunctionRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "wording.conjunction",
          Family.WORDING,
          Severity.WARNING,
          "关联词缺少下文",
          "成对使用的关联词只有前半句，语句不完整，可能有内容遗漏。",
          "请补全后半句或改写。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Map<String, Object> row : examination.lexicon().table("wording.conjunctions")) {
      Pattern first = Patterns.of(Yaml.string(row.get("first"), ""));
      List<String> second = Yaml.strings(row.get("second"));
      for (Passage passage : examination.index().passages(first)) {
        Matcher matcher = first.matcher(passage.text());
        if (matcher.find()) {
          String rest = passage.text().substring(matcher.end());
          if (second.stream().noneMatch(rest::contains)) {
            findings.add(finding(examination, passage, matcher, second.getFirst()));
          }
        }
      }
    }
    return findings;
  }

  private static Finding finding(
      Examination examination, Passage passage, Matcher matcher, String partner) {
    String from = Spots.brief(passage.text().substring(matcher.start()), 20);
    return FindingBuilder.of(CARD)
        .message("“" + from + "”只有“" + matcher.group() + "”，没有“" + partner + "”等下文，语句不完整。")
        .stated(from)
        .at(Spots.at(examination, passage, matcher.start(), matcher.end()))
        .build();
  }
}
