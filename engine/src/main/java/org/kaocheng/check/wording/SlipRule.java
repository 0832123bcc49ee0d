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

/**
 * Wrong words that such reports are known for, from the list {@code wording.slips}. Every entry is
 * so narrow that the wrong word cannot be meant.
 */
public final class SlipRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "wording.slip",
          Family.WORDING,
          Severity.WARNING,
          "错别字与误用词",
          "错别字和误用的名称影响报告的严肃性，有时还会改变原意。",
          "请核对原文，改为正确的字词。");

  private static final LexiconMemo<List<Slip>> SLIPS =
      new LexiconMemo<>(lexicon -> lexicon.table("wording.slips").stream().map(Slip::of).toList());

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Slip slip : SLIPS.of(examination.lexicon())) {
      List<Evidence> places = new ArrayList<>();
      String stated = "";
      String expected = "";
      for (Passage passage : examination.index().passages(slip.pattern)) {
        Matcher matcher = slip.pattern.matcher(passage.text());
        while (matcher.find()) {
          Evidence evidence = Spots.at(examination, passage, matcher.start(), matcher.end());
          if (slip.applies(passage.text(), matcher, evidence.text())) {
            places.add(evidence);
            stated = matcher.group();
            expected = slip.right(passage.text(), matcher.start());
          }
        }
      }
      if (!places.isEmpty()) {
        findings.add(finding(slip, stated, expected, places));
      }
    }
    return findings;
  }

  private static Finding finding(Slip slip, String stated, String expected, List<Evidence> places) {
    String count = places.size() > 1 ? "（共" + places.size() + "处）" : "";
    String where =
        stated.length() > 1 ? "" : "“" + Spots.brief(places.getFirst().text(), 30) + "”中的";
    return FindingBuilder.of(CARD)
        .severity(slip.severity)
        .message(where + "“" + stated + "”疑为“" + expected + "”之误" + count + "，请核改。")
        .stated(stated)
        .expected(expected)
        .key(stated + ">" + expected)
        .at(places)
        .build();
  }

  private record Slip(
      Pattern pattern, String right, List<String> near, List<String> not, Severity severity) {

    static Slip of(Map<String, Object> row) {
      String pattern = Yaml.string(row.get("pattern"), "");
      String wrong = Yaml.string(row.get("wrong"), "");
      return new Slip(
          Patterns.of(pattern.isEmpty() ? Pattern.quote(wrong) : pattern),
          Yaml.string(row.get("right"), ""),
          Yaml.strings(row.get("near")),
          Yaml.strings(row.get("not")),
          Severity.valueOf(Yaml.string(row.get("severity"), "info").toUpperCase(Locale.ROOT)));
    }

    /** What the slip at that character should read; the words around it decide what matched. */
    String right(String text, int at) {
      Matcher matcher = pattern.matcher(text);
      StringBuilder mended = new StringBuilder();
      if (matcher.find(at)) {
        matcher.appendReplacement(mended, right);
      }
      return mended.substring(Math.min(at, mended.length()));
    }

    boolean applies(String text, Matcher at, String sentence) {
      return not.stream().noneMatch(word -> covers(text, word, at.start(), at.end()))
          && (near.isEmpty() || near.stream().anyMatch(sentence::contains));
    }

    private static boolean covers(String text, String word, int start, int end) {
      for (int i = Math.max(0, end - word.length()); i <= start; i++) {
        if (text.startsWith(word, i) && i + word.length() >= end) {
          return true;
        }
      }
      // a legitimate word may also begin inside the wrong one: 按装 in 按装配式
      for (int i = start; i < end; i++) {
        if (text.startsWith(word, i)) {
          return true;
        }
      }
      return false;
    }
  }
}
