package org.kaocheng.check.structure;

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
import org.kaocheng.check.text.Likeness;
import org.kaocheng.fact.Fact;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Patterns;

/** Two projects of one list whose names say nearly the same: money may be asked for twice. */
public final class SimilarProjectRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "structure.similar-projects",
          Family.STRUCTURE,
          Severity.WARNING,
          "项目内容疑似重复",
          "两个项目名称和内容相近，可能交叉重复安排资金。",
          "请说明两个项目的区别；内容重复的，应当整合。");

  private static final int SHORTEST = 8;

  /** Numbers, sides and joined things tell projects apart. */
  private static final String DISTINCT = ".*[0-9、及和一二三四五六七八九十东西南北].*";

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    Map<String, Fact> projects = new LinkedHashMap<>();
    for (Fact fact : examination.reading().facts()) {
      if (fact.subject().isProject()
          && fact.origin() == Fact.Origin.SENTENCE
          && fact.quantity().isPresent()) {
        projects.putIfAbsent(fact.subject().name(), fact);
      }
    }
    List<Fact> first = new ArrayList<>(projects.values());
    List<String> cores = first.stream().map(fact -> core(fact.subject().name())).toList();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      for (int j = i + 1; j < first.size(); j++) {
        if (isAlike(cores.get(i), cores.get(j))) {
          String one = first.get(i).subject().name();
          String other = first.get(j).subject().name();
          List<Evidence> places =
              List.of(examination.evidence(first.get(i)), examination.evidence(first.get(j)));
          findings.add(finding(one, other, places));
        }
      }
    }
    return findings;
  }

  private static boolean isAlike(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    return shorter.length() >= SHORTEST
        && shorter.length() * 2 > longer.length()
        && Likeness.omitted(shorter, longer)
            .filter(more -> !Patterns.matches(more.replace("第三方", ""), DISTINCT))
            .isPresent();
  }

  /** The name without the words every project has. */
  private static String core(String name) {
    String bare = Patterns.replaceAll(name, "[\\s\\u3000]", "");
    return Patterns.replaceAll(
        Patterns.replaceAll(bare, "(?:项目|经费|费用|专项|资金|支出|工作|费)+$", ""),
        "(?:项目|经费|费用|专项|资金|支出|费)+$",
        "");
  }

  private static Finding finding(String one, String other, List<Evidence> places) {
    return FindingBuilder.of(CARD)
        .message("项目“" + one + "”与“" + other + "”名称和内容相近，疑似交叉重复，请说明区别。")
        .stated(one + "／" + other)
        .at(places)
        .build();
  }
}
