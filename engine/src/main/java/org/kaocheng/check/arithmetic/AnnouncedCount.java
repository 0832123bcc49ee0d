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

/** An announced number of things that are not so many. */
public final class AnnouncedCount implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "arithmetic.count",
          Family.ARITHMETIC,
          Severity.ERROR,
          "项数与所列不符",
          "写明的项数与实际列出的项数不同，可能漏列或误写。",
          "数清所列项目，改正项数或补列。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    return LedgerFindings.of(examination, CARD, EnumSet.of(Claim.Kind.COUNT));
  }
}
