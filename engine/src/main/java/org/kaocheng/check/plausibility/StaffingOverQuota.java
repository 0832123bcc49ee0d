package org.kaocheng.check.plausibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Fact;
import org.kaocheng.scheme.Yaml;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Decimals;

/** More staff than posts, in all or in one category. */
public final class StaffingOverQuota implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "staffing.over-quota",
          Family.STAFFING,
          Severity.WARNING,
          "在职人数超过编制数",
          "超编直接影响在职人员控制率得分，也可能是人数按类别归错。",
          "核对编制批复和人员名册；确属超编的，说明原因和消化办法。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Map<String, Object> row : examination.lexicon().table("plausibility.staffing")) {
      Optional<Fact> quota =
          Figures.agreed(examination, Yaml.string(row.get("quota"), ""), 0, Basis.YEAR_END);
      Optional<Fact> actual =
          Figures.agreed(examination, Yaml.string(row.get("actual"), ""), 0, Basis.YEAR_END);
      if (quota.isPresent()
          && actual.isPresent()
          && actual.get().figure().number().compareTo(quota.get().figure().number()) > 0) {
        BigDecimal over = actual.get().figure().number().subtract(quota.get().figure().number());
        String name = Yaml.string(row.get("name"), "");
        findings.add(
            FindingBuilder.of(CARD)
                .message(
                    name
                        + "编制"
                        + quota.get().figure().numeral()
                        + "名，在职"
                        + actual.get().figure().numeral()
                        + "人，超编"
                        + Decimals.plain(over)
                        + "人。")
                .stated(actual.get().figure().numeral() + "人")
                .formula(
                    Decimals.plain(actual.get().figure().number())
                        + "－"
                        + Decimals.plain(quota.get().figure().number())
                        + "＝"
                        + Decimals.plain(over))
                .key(name)
                .at(examination.evidence(actual.get()))
                .at(examination.evidence(quota.get()))
                .build());
      }
    }
    return findings;
  }
}
