package org.kaocheng.check.names;

import java.util.ArrayList;
import java.util.List;
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
import org.kaocheng.check.text.Spots;
import org.kaocheng.fact.Identification;
import org.kaocheng.fact.Passage;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Patterns;

/**
 * Bodies and areas of another level of government where the unit's own is meant: a county report
 * that has 提请市人大常委会 in one place and 提请县人大常委会 in another, or 对全市 among its own duties while it says
 * 全县 everywhere else. Superiors' bodies are named in every report and stay unquestioned.
 */
public final class LevelRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "names.level",
          Family.CONSISTENCY,
          Severity.ERROR,
          "机构或范围层级有误",
          "机构层级写错会使职责主体张冠李戴，多为照抄上级文稿。",
          "请核对后改为本级机构或本级行政区域。");

  private static final String LEVELS = "市县区";
  private static final String ASSEMBLIES = "(?:人大常委会|人民代表大会|人大|政协)";
  private static final String DUTIES = "(?:对|负责|指导|组织|监督|检查|督查|协调|统筹|管理|推进|开展|建立健全)";
  private static final int OFTEN = 3;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    Identification.Level level = examination.reading().identification().level();
    String own = level.label();
    List<Finding> findings = new ArrayList<>();
    if (own.length() != 1 || LEVELS.indexOf(own.charAt(0)) < 0) {
      return findings;
    }
    for (char other : LEVELS.toCharArray()) {
      if (other != own.charAt(0)) {
        bodies(examination, own, other, findings);
        area(examination, own, other, findings);
      }
    }
    return findings;
  }

  private static void bodies(
      Examination examination, String own, char other, List<Finding> findings) {
    Pattern pattern =
        Patterns.of("(提请|报请|向)" + other + "(" + ASSEMBLIES + ")([\\u4E00-\\u9FFF]{2})");
    for (Passage passage : examination.index().passages(pattern)) {
      Matcher matcher = pattern.matcher(passage.text());
      while (matcher.find()) {
        String right = matcher.group(1) + own + matcher.group(2) + matcher.group(3);
        Optional<Evidence> elsewhere = find(examination, right);
        if (elsewhere.isPresent()) {
          findings.add(
              body(examination, passage, matcher, own + matcher.group(2), elsewhere.get()));
        }
      }
    }
  }

  private static Finding body(
      Examination examination, Passage passage, Matcher matcher, String right, Evidence elsewhere) {
    int from = matcher.end(1);
    int to = matcher.end(2);
    String stated = passage.text().substring(from, to);
    return FindingBuilder.of(CARD)
        .severity("提请".equals(matcher.group(1)) ? Severity.ERROR : Severity.WARNING)
        .message("“" + stated + "”应为“" + right + "”：文中另一处同一事项写的是“" + right + "”。")
        .stated(stated)
        .expected(right)
        .at(Spots.at(examination, passage, from, to))
        .at(elsewhere)
        .build();
  }

  private static Optional<Evidence> find(Examination examination, String words) {
    for (Passage passage : examination.reading().passages()) {
      int at = passage.text().indexOf(words);
      if (at >= 0) {
        return Optional.of(Spots.at(examination, passage, at, at + words.length()));
      }
    }
    return Optional.empty();
  }

  private static void area(
      Examination examination, String own, char other, List<Finding> findings) {
    long right = count(examination, "全" + own);
    long wrong = count(examination, "全" + other);
    if (right < OFTEN || wrong == 0 || wrong * OFTEN > right) {
      return;
    }
    Pattern pattern =
        Patterns.of(
            "(?<="
                + DUTIES
                + ")全"
                + other
                + "(?![\\u4E00-\\u9FFF]{0,6}(?:会议|排名|平均|前列|通报|考核|试点|第一))");
    for (Passage passage : examination.index().passages(pattern)) {
      Matcher matcher = pattern.matcher(passage.text());
      while (matcher.find()) {
        findings.add(
            FindingBuilder.of(CARD)
                .severity(Severity.WARNING)
                .message("“全" + other + "”疑为“全" + own + "”：此处所述为本级职责，文中其他各处均写“全" + own + "”。")
                .stated("全" + other)
                .expected("全" + own)
                .key(around(passage.text(), matcher.start()))
                .at(Spots.at(examination, passage, matcher.start(), matcher.end()))
                .build());
      }
    }
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 6), Math.min(text.length(), at + 10));
  }

  private static long count(Examination examination, String word) {
    Pattern pattern = Patterns.of(word + "(?!域)");
    return examination.index().passages(pattern).stream()
        .mapToLong(passage -> pattern.matcher(passage.text()).results().count())
        .sum();
  }
}
