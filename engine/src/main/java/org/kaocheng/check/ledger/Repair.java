package org.kaocheng.check.ledger;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import org.kaocheng.fact.Fact;

/**
 * One figure replaced by another that makes failing claims hold and breaks none.
 *
 * @param fact the figure to replace; printings of the same figure in the same row count as one and
 *     are in {@code others}
 * @param others the same figure printed beside it
 * @param amount what it should be, in base units
 * @param slip how a hand comes to such an error
 * @param mended the claims that hold after the repair, the most telling first
 */
public record Repair(
    Fact fact, List<Fact> others, BigDecimal amount, Slip slip, List<Evaluation> mended) {

  /** How a hand errs, the plainest first. */
  public enum Slip {
    UNIT("单位写错"),
    POWER_OF_TEN("小数点错位"),
    TRANSPOSED("数字颠倒"),
    DIGIT("一位数字有误"),
    COPIED("误抄了另一处的数字"),
    ADDEND_TWICE("有一项重复计入"),
    ADDEND_LEFT_OUT("有一项没有计入"),
    OTHER("");

    private final String label;

    Slip(String label) {
      this.label = label;
    }

    /** The Chinese words; empty for {@link #OTHER}. */
    public String label() {
      return label;
    }
  }

  public Repair {
    requireNonNull(fact, "fact is null");
    others = List.copyOf(others);
    requireNonNull(amount, "amount is null");
    requireNonNull(slip, "slip is null");
    mended = List.copyOf(mended);
  }
}
