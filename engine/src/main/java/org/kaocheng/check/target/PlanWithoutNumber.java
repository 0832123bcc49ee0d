package org.kaocheng.check.target;

import java.util.List;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.evaluate.TargetParser;
import org.kaocheng.source.Severity;

/** Projects whose plan has no number while others' have; one finding in all. */
public final class PlanWithoutNumber implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "target.plan-without-number",
          Family.TARGET,
          Severity.WARNING,
          "项目没有量化指标",
          "没有量化指标的项目无法考核完成程度。",
          "为项目补充可计量的产出指标。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    TargetParser parser = TargetParser.ofSentences(examination.lexicon());
    List<PlanParagraph> plans = PlanParagraph.of(examination);
    List<PlanParagraph> bare = plans.stream().filter(plan -> !plan.hasNumber(parser)).toList();
    if (bare.isEmpty() || bare.size() == plans.size()) {
      return List.of();
    }
    FindingBuilder builder =
        FindingBuilder.of(CARD)
            .message(Naming.list(bare.stream().map(PlanParagraph::name).toList()) + "没有量化指标。");
    bare.forEach(plan -> builder.at(plan.evidence()));
    return List.of(builder.build());
  }
}
