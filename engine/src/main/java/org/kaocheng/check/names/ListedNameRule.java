package org.kaocheng.check.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.text.Likeness;
import org.kaocheng.check.text.Spots;
import org.kaocheng.fact.Passage;
import org.kaocheng.source.Severity;

/**
 * Names in lists (甲费、乙费) that differ by one character put in or exchanged while the neighbour in
 * both lists is the same: 大楼保维护费、会堂维护费 beside 大楼维护费、会堂维护费.
 */
public final class ListedNameRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "names.listed",
          Family.CONSISTENCY,
          Severity.WARNING,
          "并列名称一字之差",
          "同一组并列的项目名称前后不一，多为录入错误。",
          "请核对后统一名称。");

  private static final Pattern PAIR =
      Pattern.compile(
          "(?<![\\u4E00-\\u9FFF])([\\u4E00-\\u9FFF]{4,14})、([\\u4E00-\\u9FFF]{4,14})(?![\\u4E00-\\u9FFF])");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    Map<String, Pair> pairs = new LinkedHashMap<>();
    for (Passage passage : examination.index().passages(PAIR)) {
      Matcher matcher = PAIR.matcher(passage.text());
      for (int at = 0; matcher.find(at); at = Math.max(matcher.end(1), at + 1)) {
        Evidence evidence = Spots.at(examination, passage, matcher.start(), matcher.end());
        pairs.putIfAbsent(matcher.group(), new Pair(matcher.group(1), matcher.group(2), evidence));
      }
    }
    List<Pair> list = new ArrayList<>(pairs.values());
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      for (int j = i + 1; j < list.size(); j++) {
        compare(list.get(i), list.get(j)).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> compare(Pair a, Pair b) {
    if (a.second.equals(b.second) && areNear(a.first, b.first)) {
      return Optional.of(finding(a.first, b.first, a.evidence, b.evidence));
    }
    return a.first.equals(b.first) && areNear(a.second, b.second)
        ? Optional.of(finding(a.second, b.second, a.evidence, b.evidence))
        : Optional.empty();
  }

  private static boolean areNear(String a, String b) {
    return Likeness.oneCharacterApart(a, b)
        && Likeness.difference(a, b)
            .filter(d -> d.prefix() >= 1 && d.suffix() >= 1)
            .filter(d -> d.left().isEmpty() || d.right().isEmpty() || d.prefix() + d.suffix() >= 5)
            .filter(d ->
                !(d.left() + d.right()).matches(".*[一二三四五六七八九十东西南北上下左右前后甲乙丙丁大小新旧内外市县区乡镇村省国].*"))
            .isPresent();
  }

  private static Finding finding(String a, String b, Evidence first, Evidence second) {
    return FindingBuilder.of(CARD)
        .message("“" + a + "”与“" + b + "”仅一字之差，疑为同一名称，请核对后统一。")
        .stated(a + "／" + b)
        .at(second)
        .at(first)
        .build();
  }

  private record Pair(String first, String second, Evidence evidence) {}
}
