package org.kaocheng.check.wording;

import java.util.ArrayList;
import java.util.List;
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

/** 本项目 in a report on the department as a whole that contains no project form. */
public final class ScopeRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "wording.scope",
          Family.WORDING,
          Severity.INFO,
          "评价对象表述有误",
          "部门整体支出自评的对象是部门，写“本项目”多为照搬项目自评文本。",
          "请改为“本单位”或“本部门”，并按整体支出说明。");

  private static final Pattern PROJECT = Pattern.compile("本项目(?=为|是|属|不|的实施|实施)");
  private static final Pattern PROJECT_FORM = Pattern.compile("项目支出绩效自评|项目绩效自评|^项目(?:支出)?名称[：:]?");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Evidence> places = new ArrayList<>();
    for (Passage passage : examination.reading().passages()) {
      if (PROJECT_FORM.matcher(passage.squeezed()).find()) {
        return List.of();
      }
      places.addAll(Spots.matches(examination, passage, PROJECT));
    }
    return places.isEmpty()
        ? List.of()
        : List.of(
            FindingBuilder.of(CARD)
                .message("部门整体支出自评中写作“本项目”，应为“本单位”，请核改。")
                .stated("本项目")
                .expected("本单位")
                .at(places)
                .build());
  }
}
