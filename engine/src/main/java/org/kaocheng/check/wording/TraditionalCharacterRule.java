package org.kaocheng.check.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.check.Evidence;
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

/** Single traditional characters in a simplified report; silent on a report written in them. */
public final class TraditionalCharacterRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "wording.traditional",
          Family.WORDING,
          Severity.INFO,
          "误用繁体字",
          "公文应当使用规范汉字，个别繁体字多为识别或转换遗留。",
          "请改为规范汉字。");

  /** From this many different ones on, the report is written in traditional characters. */
  private static final int TOO_MANY = 12;

  /** Traditional signs with the simplified ones. */
  private static final LexiconMemo<Map<Character, Character>> SIMPLIFIED =
      new LexiconMemo<>(TraditionalCharacterRule::simplified);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    Map<Character, Character> simplified = SIMPLIFIED.of(examination.lexicon());
    if (simplified.keySet().stream().noneMatch(examination.index()::holds)) {
      return List.of();
    }
    Map<Character, List<Evidence>> found = new LinkedHashMap<>();
    for (Passage passage : examination.reading().passages()) {
      for (int i = 0; i < passage.text().length(); i++) {
        char c = passage.text().charAt(i);
        if (simplified.containsKey(c)) {
          found
              .computeIfAbsent(c, ignored -> new ArrayList<>())
              .add(Spots.at(examination, passage, i, i + 1));
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    if (found.size() < TOO_MANY) {
      found.forEach((c, places) -> findings.add(finding(c, simplified.getOrDefault(c, c), places)));
    }
    return findings;
  }

  private static Map<Character, Character> simplified(Lexicon lexicon) {
    Map<Character, Character> simplified = new LinkedHashMap<>();
    for (String pair : lexicon.words("wording.traditional")) {
      for (int i = 0; i + 1 < pair.length(); i += 3) {
        simplified.put(pair.charAt(i), pair.charAt(i + 1));
      }
    }
    return simplified;
  }

  private static Finding finding(char stated, Character expected, List<Evidence> places) {
    return FindingBuilder.of(CARD)
        .message("误用繁体字“" + stated + "”，应为“" + expected + "”。")
        .stated(String.valueOf(stated))
        .expected(String.valueOf(expected))
        .at(places)
        .build();
  }
}
