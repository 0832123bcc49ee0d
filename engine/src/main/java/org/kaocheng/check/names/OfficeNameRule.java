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
import org.kaocheng.check.text.Spots;
import org.kaocheng.fact.Passage;
import org.kaocheng.source.Severity;

/**
 * A division whose field of work (公共资源节能 in 公共资源节能管理科) occurs nowhere else, while a field that
 * differs in its middle two characters only occurs again and again among duties and projects.
 */
public final class OfficeNameRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "names.office",
          Family.CONSISTENCY,
          Severity.WARNING,
          "内设机构名称与职责不一致",
          "内设机构名称与其职责、项目的写法不一致。",
          "请按机构编制批复核对名称。");

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?<=[、：:，和及与])([\\u4E00-\\u9FFF]{6,8}?)(?:管理|监督|工作|服务)(?:科|室|股|处|组)(?![\\u4E00-\\u9FFF])");
  private static final int KEPT = 2;
  private static final int OFTEN = 2;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : examination.index().passages(OFFICE)) {
      Matcher matcher = OFFICE.matcher(passage.text());
      while (matcher.find()) {
        String field = matcher.group(1);
        if (occurrences(examination, Pattern.quote(field)).values().stream()
                .mapToInt(List::size)
                .sum()
            == 1) {
          Evidence place = Spots.at(examination, passage, matcher.start(), matcher.end());
          variant(examination, field, matcher.group(), place).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static Optional<Finding> variant(
      Examination examination, String field, String office, Evidence place) {
    String start = field.substring(0, KEPT);
    String end = field.substring(field.length() - KEPT);
    String middle = field.substring(KEPT, field.length() - KEPT);
    String pattern = start + "[\\u4E00-\\u9FFF&&[^、和及与]]{" + middle.length() + "}" + end;
    for (Map.Entry<String, List<Evidence>> other : occurrences(examination, pattern).entrySet()) {
      if (!other.getKey().equals(field) && other.getValue().size() >= OFTEN) {
        return Optional.of(
            FindingBuilder.of(CARD)
                .message("内设机构“" + office + "”与文中多处“" + other.getKey() + "”写法不一，疑有一处有误，请核对。")
                .stated(field)
                .expected(other.getKey())
                .at(place)
                .at(other.getValue())
                .build());
      }
    }
    return Optional.empty();
  }

  private static Map<String, List<Evidence>> occurrences(Examination examination, String regex) {
    Pattern pattern = Pattern.compile(regex);
    Map<String, List<Evidence>> found = new LinkedHashMap<>();
    for (Passage passage : examination.index().passages(pattern)) {
      Matcher matcher = pattern.matcher(passage.text());
      while (matcher.find()) {
        found
            .computeIfAbsent(matcher.group(), ignored -> new ArrayList<>())
            .add(Spots.at(examination, passage, matcher.start(), matcher.end()));
      }
    }
    return found;
  }
}
