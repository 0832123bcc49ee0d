package org.kaocheng.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.kaocheng.scheme.Yaml;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Patterns;

/** What a template, a word processor or a spreadsheet left behind, by {@code wording.residues}. */
public final class ResidueRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "wording.residue",
          Family.WORDING,
          Severity.WARNING,
          "模板或转换残留",
          "未替换的模板文字、书签和公式错误值说明文稿未经校对。",
          "请替换为实际内容或删去。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Map<String, Object> row : examination.lexicon().table("wording.residues")) {
      Pattern pattern = Patterns.of(Yaml.string(row.get("pattern"), ""));
      List<Evidence> places = new ArrayList<>();
      List<String> words = new ArrayList<>();
      for (Passage passage : examination.index().passages(pattern)) {
        Matcher matcher = pattern.matcher(passage.text());
        while (matcher.find()) {
          words.add(Spots.brief(matcher.group(), 30));
          places.add(Spots.at(examination, passage, matcher.start(), matcher.end()));
        }
      }
      if (!places.isEmpty()) {
        String name = Yaml.string(row.get("name"), "");
        findings.add(
            FindingBuilder.of(CARD)
                .severity(severity(row))
                .message("文中残留" + name + Spots.quoted(words) + "，请替换或删去。")
                .stated(words.getFirst())
                .key(name)
                .at(places)
                .build());
      }
    }
    return findings;
  }

  private static Severity severity(Map<String, Object> row) {
    return Severity.valueOf(Yaml.string(row.get("severity"), "info").toUpperCase(Locale.ROOT));
  }
}
