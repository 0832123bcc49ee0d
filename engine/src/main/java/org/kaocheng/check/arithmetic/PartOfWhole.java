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

/** A part greater than its whole. */
public final class PartOfWhole implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "arithmetic.part",
          Family.ARITHMETIC,
          Severity.ERROR,
          "部分大于整体",
          "其中数不可能大于总数，必有一处填错。",
          "核对其中数与总数的口径和金额后改正。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    return LedgerFindings.of(examination, CARD, EnumSet.of(Claim.Kind.PART, Claim.Kind.LIMIT));
  }
}
