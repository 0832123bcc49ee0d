package org.kaocheng.check.arithmetic;

import java.util.EnumSet;
import java.util.List;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.fact.Claim;
import org.kaocheng.source.Severity;

/** A rate that its figures do not give. */
public final class StatedRate implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "arithmetic.rate",
          Family.ARITHMETIC,
          Severity.ERROR,
          "比率计算有误",
          "执行率、完成率、控制率等与所用的数对不上，直接影响评分。",
          "写明分子、分母及口径，重新计算并改正。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    return LedgerFindings.of(examination, CARD, EnumSet.of(Claim.Kind.RATE));
  }
}
