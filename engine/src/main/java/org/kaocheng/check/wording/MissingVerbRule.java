package org.kaocheng.check.wording;

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
import org.kaocheng.value.Patterns;

/** An adverb that needs a verb stands right before an amount: 再次约3亿元. */
public final class MissingVerbRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "wording.missing-verb",
          Family.WORDING,
          Severity.WARNING,
          "缺少谓语动词",
          "副词之后直接写金额或面积，缺少动词，事项不明。",
          "请补上动词，如“划转”“投入”“收回”。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    String adverbs = String.join("|", examination.lexicon().words("wording.verbless-adverbs"));
    Pattern pattern =
        Patterns.of("(" + adverbs + ")(?:约|近)?[0-9]+(?:\\.[0-9]+)?(?:余|多)?(?:万|亿)?(?:元|平方米|㎡|平米)");
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : examination.index().passages(pattern)) {
      Matcher matcher = pattern.matcher(passage.text());
      while (matcher.find()) {
        findings.add(
            FindingBuilder.of(CARD)
                .message("“" + matcher.group() + "”中“" + matcher.group(1) + "”与数额之间缺少动词，请补全。")
                .stated(matcher.group())
                .at(Spots.at(examination, passage, matcher.start(), matcher.end()))
                .build());
      }
    }
    return findings;
  }
}
