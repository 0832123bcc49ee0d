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
import org.kaocheng.scheme.Lexicon;
import org.kaocheng.scheme.LexiconMemo;
import org.kaocheng.source.Severity;

/** English function words (and, of …) between Chinese words: residue of translation. */
public final class LatinWordRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "wording.latin",
          Family.WORDING,
          Severity.INFO,
          "夹杂外文词",
          "公文应当使用规范汉字，夹杂的外文虚词多为转换遗留。",
          "请改为相应的中文。");

  private static final LexiconMemo<Pattern> WORDS = new LexiconMemo<>(LatinWordRule::pattern);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    Pattern pattern = WORDS.of(examination.lexicon());
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : examination.index().passages(pattern)) {
      Matcher matcher = pattern.matcher(passage.text());
      while (matcher.find()) {
        String word = matcher.group(1);
        findings.add(
            FindingBuilder.of(CARD)
                .message("中文语句中夹杂外文“" + word + "”，请改为相应的中文。")
                .stated(word)
                .at(Spots.at(examination, passage, matcher.start(1), matcher.end(1)))
                .build());
      }
    }
    return findings;
  }

  private static Pattern pattern(Lexicon lexicon) {
    String words = String.join("|", lexicon.words("wording.latin-words"));
    return Pattern.compile(
        "(?<=[\\u4E00-\\u9FFF”》）])[ \\u00A0\\u3000]*\\b("
            + words
            + ")\\b[ \\u00A0\\u3000]*(?=[\\u4E00-\\u9FFF“《（])",
        Pattern.CASE_INSENSITIVE);
  }
}
