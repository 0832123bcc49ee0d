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

/** The same figure printed differently in two places. */
public final class SameFigure implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "consistency.same",
          Family.CONSISTENCY,
          Severity.ERROR,
          "同一数据前后不一致",
          "同一数据在正文、附表之间不同，至少有一处是错的。",
          "以决算、批复等原始资料为准，统一各处数据。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    return LedgerFindings.of(examination, CARD, EnumSet.of(Claim.Kind.SAME));
  }
}
