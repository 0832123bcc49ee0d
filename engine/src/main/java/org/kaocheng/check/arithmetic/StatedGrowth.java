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

/** A growth rate that the two figures do not give. */
public final class StatedGrowth implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "arithmetic.growth",
          Family.ARITHMETIC,
          Severity.ERROR,
          "增减幅度计算有误",
          "增减幅度与前后两个数对不上。",
          "按“（本期数－基期数）÷基期数×100%”重新计算并改正。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    return LedgerFindings.of(examination, CARD, EnumSet.of(Claim.Kind.GROWTH));
  }
}
