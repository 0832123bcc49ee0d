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
import org.kaocheng.scheme.LexiconMemo;
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

  private static final LexiconMemo<List<Residue>> RESIDUES =
      new LexiconMemo<>(
          lexicon -> lexicon.table("wording.residues").stream().map(Residue::of).toList());

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Residue residue : RESIDUES.of(examination.lexicon())) {
      List<Evidence> places = new ArrayList<>();
      List<String> words = new ArrayList<>();
      for (Passage passage : examination.index().passages(residue.pattern)) {
        Matcher matcher = residue.pattern.matcher(passage.text());
        while (matcher.find()) {
          words.add(Spots.brief(matcher.group(), 30));
          places.add(Spots.at(examination, passage, matcher.start(), matcher.end()));
        }
      }
      if (!places.isEmpty()) {
        findings.add(
            FindingBuilder.of(CARD)
                .severity(residue.severity)
                .message("文中残留" + residue.name + Spots.quoted(words) + "，请替换或删去。")
                .stated(words.getFirst())
                .key(residue.name)
                .at(places)
                .build());
      }
    }
    return findings;
  }

  private record Residue(Pattern pattern, String name, Severity severity) {

    static Residue of(Map<String, Object> row) {
      return new Residue(
          Patterns.of(Yaml.string(row.get("pattern"), "")),
          Yaml.string(row.get("name"), ""),
          Severity.valueOf(Yaml.string(row.get("severity"), "info").toUpperCase(Locale.ROOT)));
    }
  }
}
