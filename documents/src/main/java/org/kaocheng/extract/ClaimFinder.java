package org.kaocheng.extract;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.fact.Claim;

/** Finds the relations that sentences and tables assert. */
final class ClaimFinder {

  private ClaimFinder() {}

  static List<Claim> find(
      Passages passages, List<Statement> statements, List<FigureRow> rows, Facts facts, int year) {
    List<Claim> claims = new ArrayList<>();
    return claims;
  }
}
