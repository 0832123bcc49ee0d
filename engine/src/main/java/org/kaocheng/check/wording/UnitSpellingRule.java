package org.kaocheng.check.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.kaocheng.check.text.Spots;
import org.kaocheng.fact.Passage;
import org.kaocheng.scheme.LexiconMemo;
import org.kaocheng.scheme.Yaml;
import org.kaocheng.source.Severity;

/** One unit of measure spelt in several ways: 万平方米, 万㎡, 万平米. */
public final class UnitSpellingRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "wording.unit-spelling",
          Family.WORDING,
          Severity.INFO,
          "计量单位写法不统一",
          "同一计量单位有几种写法，不便核对。",
          "请统一为法定计量单位的中文名称。");

  private static final LexiconMemo<List<OneUnit>> UNITS =
      new LexiconMemo<>(
          lexicon -> lexicon.table("wording.unit-spellings").stream().map(OneUnit::of).toList());

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (OneUnit unit : UNITS.of(examination.lexicon())) {
      Map<String, Evidence> found = new LinkedHashMap<>();
      for (Passage passage : examination.index().passages(unit.pattern)) {
        Matcher matcher = unit.pattern.matcher(passage.text());
        while (matcher.find()) {
          found.putIfAbsent(
              matcher.group(1), Spots.at(examination, passage, matcher.start(1), matcher.end(1)));
        }
      }
      if (found.size() > 1) {
        findings.add(
            FindingBuilder.of(CARD)
                .message(
                    "同一单位写作"
                        + Spots.quoted(List.copyOf(found.keySet()))
                        + "，请统一为“"
                        + unit.standard
                        + "”。")
                .stated(String.join("／", found.keySet()))
                .expected(unit.standard)
                .at(found.values())
                .build());
      }
    }
    return findings;
  }

  /** The ways to write one unit behind a number. */
  private record OneUnit(Pattern pattern, String standard) {

    static OneUnit of(Map<String, Object> row) {
      List<String> spellings = Yaml.strings(row.get("spellings"));
      String any = String.join("|", spellings.stream().map(Pattern::quote).toList());
      return new OneUnit(
          Pattern.compile("[0-9余多]\\s*(" + any + ")"),
          Yaml.string(row.get("standard"), spellings.getFirst()));
    }
  }
}
