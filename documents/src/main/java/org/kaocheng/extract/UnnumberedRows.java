package org.kaocheng.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kaocheng.fact.Claim;
import org.kaocheng.fact.Claim.Certainty;
import org.kaocheng.fact.Fact;

/**
 * Rows without a number under a numbered one (1、业务工作专项 and a project a row below it). Only a column
 * in which they add up to the row above shows that they are its parts; the other columns are then
 * claimed to add up too.
 */
final class UnnumberedRows {

  private UnnumberedRows() {}

  /** The claims made by the rows that follow the whole, up to the next numbered row or total. */
  static void find(FigureRow whole, List<FigureRow> parts, List<Claim> claims) {
    List<Claim> sums = new ArrayList<>();
    if (parts.size() >= 2) {
      RowSums.columns(whole, parts, Certainty.LIKELY, sums);
    }
    long held = sums.stream().filter(UnnumberedRows::holds).count();
    if (held > 0 && held >= sums.size() - held) {
      claims.addAll(sums);
    }
  }

  private static boolean holds(Claim claim) {
    List<Fact> parts = claim.computed().facts();
    BigDecimal sum = BigDecimal.ZERO;
    for (Fact part : parts) {
      sum = sum.add(part.figure().amount());
    }
    return parts.size() >= 2
        && sum.signum() != 0
        && sum.compareTo(claim.stated().figure().amount()) == 0;
  }
}
