package org.kaocheng.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kaocheng.fact.Claim;

/** Finds the relations that sentences and tables assert; one recogniser for each construction. */
final class ClaimFinder {

  private ClaimFinder() {}

  /** All claims in reading order. */
  static List<Claim> find(
      Passages passages, List<Statement> statements, List<FigureRow> rows, Facts facts) {
    List<Claim> claims = new ArrayList<>();
    WholeAndParts.find(statements, claims);
    ListedParagraphs.find(passages, statements, claims);
    Changes.find(statements, facts.list(), claims);
    ChangeParts.find(statements, claims);
    Rates.find(statements, claims);
    ScoreParts.find(statements, claims);
    PrintedFormulas.find(statements, claims);
    AnnouncedCounts.find(passages, statements, claims);
    RowSums.find(rows, claims);
    FundRows.find(rows, claims);
    ColumnSums.find(rows, claims);
    claims.sort(Comparator.comparing(Claim::place));
    return claims;
  }
}
