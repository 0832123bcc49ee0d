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

/** A whole that its parts do not add up to. */
public final class SumOfParts implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "arithmetic.sum",
          Family.ARITHMETIC,
          Severity.ERROR,
          "合计与分项之和不符",
          "合计数与所列分项对不上，读者无法判断哪个数可信。",
          "核对原始账表，改正合计或分项；分项未列全的，补列或写明“主要包括”。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    return LedgerFindings.of(examination, CARD, EnumSet.of(Claim.Kind.SUM));
  }
}
