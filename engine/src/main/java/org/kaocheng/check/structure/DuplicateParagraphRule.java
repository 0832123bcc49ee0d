package org.kaocheng.check.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.text.Spots;
import org.kaocheng.fact.Passage;
import org.kaocheng.source.Severity;

/** A long paragraph that stands twice: one section was copied into another. */
public final class DuplicateParagraphRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "structure.duplicate-paragraph",
          Family.STRUCTURE,
          Severity.INFO,
          "段落照抄重复",
          "不同栏目照抄同一段文字，其中一处没有回答该栏目的要求。",
          "请按各栏目的要求分别撰写。");

  private static final int SHORTEST = 60;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    Map<String, List<Passage>> byText = new LinkedHashMap<>();
    for (Passage passage : examination.reading().passages()) {
      String text = passage.squeezed();
      if (text.length() >= SHORTEST && !text.matches("(?s)(?:说明|注|备注|填表说明)[：:].*")) {
        byText.computeIfAbsent(text, ignored -> new ArrayList<>()).add(passage);
      }
    }
    List<Finding> findings = new ArrayList<>();
    byText
        .values()
        .forEach(same -> {
          if (same.size() > 1 && same.stream().anyMatch(Spots::isProse)) {
            findings.add(finding(same));
          }
        });
    return findings;
  }

  private static Finding finding(List<Passage> same) {
    String start = Spots.brief(same.getFirst().text(), 20);
    return FindingBuilder.of(CARD)
        .message("“" + start + "”一段在文中出现" + same.size() + "次，疑为照抄，请按各栏目要求分别撰写。")
        .stated(start)
        .at(same.stream().map(Spots::whole).toList().reversed())
        .build();
  }
}
