package org.kaocheng.check.score;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.evaluate.scorecard.Light;
import org.kaocheng.evaluate.scorecard.Scorecard;
import org.kaocheng.evaluate.scorecard.Sheet;
import org.kaocheng.source.Place;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Decimals;

/** A score far better than the share of the budget that was spent. */
public final class ScoreLight implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "score.light",
          Family.SCORE,
          Severity.WARNING,
          "得分率明显高于执行率",
          "资金没有用出去而得分很高，往往是指标值定低了，或完成情况没有如实填写。",
          "请核对指标值和完成值，说明资金未执行的原因。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Sheet sheet : examination.scorecard().map(Scorecard::sheets).orElse(List.of())) {
      sheet
          .light()
          .filter(Light::isLit)
          .ifPresent(light -> findings.add(finding(examination, sheet, light)));
    }
    return findings;
  }

  private static Finding finding(Examination examination, Sheet sheet, Light light) {
    String score = Decimals.brief(light.score(), 2) + "%";
    String execution = Decimals.brief(light.execution(), 2) + "%";
    return FindingBuilder.of(CARD)
        .message("“%s”得分率%s，而预算执行率只有%s。".formatted(sheet.name(), score, execution))
        .stated(score)
        .key(sheet.name())
        .at(
            examination.evidence(
                sheet.totals().printed().map(fact -> fact.place()).orElse(Place.WHOLE)))
        .build();
  }
}
