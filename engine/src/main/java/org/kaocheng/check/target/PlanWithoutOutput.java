package org.kaocheng.check.target;

import java.util.List;
import java.util.regex.Pattern;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.source.Severity;

/** Projects told by plan and spending, without what came out; one finding in all. */
public final class PlanWithoutOutput implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "target.plan-without-output",
          Family.TARGET,
          Severity.WARNING,
          "项目只写计划未写产出",
          "自评报告要说明资金实际产出了什么，只写计划内容和支出看不出绩效。",
          "逐个项目补充实际完成的数量、质量和时效。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Pattern> outputs =
        examination.lexicon().words("statements.output-words").stream().map(Pattern::compile).toList();
    List<PlanParagraph> plans =
        PlanParagraph.of(examination).stream().filter(plan -> !plan.hasOutput(outputs)).toList();
    if (plans.isEmpty()) {
      return List.of();
    }
    FindingBuilder builder =
        FindingBuilder.of(CARD)
            .message(
                plans.size()
                    + "个项目（"
                    + Naming.list(plans.stream().map(PlanParagraph::name).toList())
                    + "）只写计划内容和支出，未写实际产出。");
    plans.forEach(plan -> builder.at(plan.evidence()));
    return List.of(builder.build());
  }
}
