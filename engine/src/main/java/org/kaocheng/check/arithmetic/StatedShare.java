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

/** A share that part and whole do not give. */
public final class StatedShare implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "arithmetic.share",
          Family.ARITHMETIC,
          Severity.ERROR,
          "占比计算有误",
          "占比与部分、整体两个数对不上。",
          "按“部分÷整体×100%”重新计算并改正。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    return LedgerFindings.of(examination, CARD, EnumSet.of(Claim.Kind.SHARE));
  }
}
