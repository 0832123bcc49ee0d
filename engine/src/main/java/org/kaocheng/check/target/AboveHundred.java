package org.kaocheng.check.target;

import java.util.ArrayList;
import java.util.List;
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
import org.kaocheng.scheme.Lexicon;
import org.kaocheng.scheme.LexiconMemo;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Patterns;

/** Rates of completion, coverage and the like promised or told above 100 %. */
public final class AboveHundred implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "target.above-hundred",
          Family.TARGET,
          Severity.WARNING,
          "比率目标超过100%",
          "完成率、覆盖率等比率最多为100%。",
          "改为“达到100%”，或改用数量表示超额部分。");

  private static final LexiconMemo<Pattern> ABOVE = new LexiconMemo<>(AboveHundred::pattern);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    Pattern above = ABOVE.of(examination.lexicon());
    List<String> not = examination.lexicon().words("statements.full-rates-not");
    List<Finding> findings = new ArrayList<>();
    for (Sentence sentence : examination.sentences(above)) {
      String text = sentence.plain();
      Matcher matcher = above.matcher(text);
      if (text.contains("100") && matcher.find() && not.stream().noneMatch(text::contains)) {
        findings.add(finding(sentence, matcher.group()));
      }
    }
    return findings;
  }

  /** A rate's name with 100%以上 or ≥100% following within its clause. */
  private static Pattern pattern(Lexicon lexicon) {
    String rates =
        Patterns.anyOf(
            lexicon.words("statements.full-rates").stream()
                .filter(rate -> !rate.equals("执行率") && !rate.equals("支付率"))
                .toList());
    return Pattern.compile(
        "(" + rates + ")[^,，、;；。0-9]{0,6}(" + "(?<!不)(超过|高于|大于|>)100(\\.0+)?%|100(\\.0+)?%(及)?以上)");
  }

  private static Finding finding(Sentence sentence, String words) {
    return FindingBuilder.of(CARD)
        .message("“" + words + "”表述不当，该比率不可能超过100%。")
        .stated(words)
        .expected("不超过100%")
        .key(sentence.text())
        .at(new Evidence(sentence.place(), sentence.text().strip()))
        .build();
  }
}
