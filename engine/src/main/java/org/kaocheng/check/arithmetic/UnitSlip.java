package org.kaocheng.check.arithmetic;

import java.util.List;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.ledger.Repair;
import org.kaocheng.source.Severity;

/** An amount in 元 where only 万元 foots, or the other way round. */
public final class UnitSlip implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "unit.money",
          Family.UNIT,
          Severity.ERROR,
          "金额单位有误",
          "单位差一个“万”字，金额就差一万倍；按另一单位计算，合计才能对上。",
          "核对原始账表，改正该处单位。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    return examination.ledger().repairs().stream()
        .filter(repair -> repair.slip() == Repair.Slip.UNIT)
        .map(repair -> LedgerFindings.repaired(examination, CARD, repair))
        .toList();
  }
}
