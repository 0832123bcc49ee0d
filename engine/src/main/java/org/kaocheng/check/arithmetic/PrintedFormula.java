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

/** A printed formula with a wrong result. */
public final class PrintedFormula implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "arithmetic.formula",
          Family.ARITHMETIC,
          Severity.ERROR,
          "文中算式结果有误",
          "算式和结果同在文中，结果不对一望可知。",
          "按文中算式重新计算并改正。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    return LedgerFindings.of(examination, CARD, EnumSet.of(Claim.Kind.FORMULA));
  }
}
