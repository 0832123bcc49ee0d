package org.kaocheng.check.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaocheng.fact.Claim;
import org.kaocheng.fact.Claim.Certainty;
import org.kaocheng.fact.Claim.Comparison;
import org.kaocheng.fact.Expression;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Reading;

/**
 * The funding block of a form: where the money comes from (一般公共预算, 政府性基金, 其他资金) adds up to one of
 * the totals printed above it. Sources left blank are none; the block must have a line for all
 * others, else it may list only some.
 */
final class FundingClaims {

  private static final String TOTAL = "expenditure.total";

  private static final Set<String> SOURCES =
      Set.of(
          "revenue.general_public_budget",
          "revenue.public_finance_appropriation",
          "revenue.government_fund",
          "revenue.state_capital_operating_budget",
          "revenue.social_insurance_fund",
          "revenue.nontax",
          "revenue.nontax_special_account",
          "revenue.superior_subsidy",
          "revenue.public_institution",
          "revenue.other_appropriation",
          "revenue.own_funds",
          "revenue.other");
  private static final List<String> REST = List.of("revenue.other", "revenue.own_funds");

  private FundingClaims() {}

  static void find(
      Reading reading, PlacedFigures figures, PrintedBlanks blanks, List<List<Claim>> claims) {
    Map<Integer, List<Fact>> sources = new LinkedHashMap<>();
    for (Fact fact : reading.facts()) {
      if (SOURCES.contains(fact.concept())
          && fact.place().table() > 0
          && figures.of(fact.concept()).contains(fact)
          && !fact.subject().isProject()) {
        sources.computeIfAbsent(fact.place().table(), ignored -> new ArrayList<>()).add(fact);
      }
    }
    for (List<Fact> block : sources.values()) {
      boolean rest =
          REST.stream()
              .anyMatch(concept ->
                  block.stream().anyMatch(fact -> fact.concept().equals(concept))
                      || blanks.line(concept, block.getFirst()));
      if (rest && oneBlock(block)) {
        claim(figures, block, claims);
      }
    }
  }

  /** One figure for each source, all below each other on one basis. */
  private static boolean oneBlock(List<Fact> block) {
    Fact first = block.getFirst();
    return block.stream().map(Fact::concept).distinct().count() == block.size()
        && block.stream()
            .allMatch(fact ->
                fact.place().column() == first.place().column()
                    && fact.period().equals(first.period())
                    && fact.subject().equals(first.subject()));
  }

  private static void claim(PlacedFigures figures, List<Fact> block, List<List<Claim>> claims) {
    Fact first = block.getFirst();
    List<Claim> readings =
        figures.of(TOTAL).stream()
            .filter(total ->
                total.place().table() == first.place().table()
                    && total.place().row() < first.place().row()
                    && total.period().year() == first.period().year()
                    && total.subject().equals(first.subject()))
            .map(total ->
                new Claim(
                    Claim.Kind.SUM,
                    total,
                    Comparison.EQUAL,
                    Expression.sum(block),
                    Certainty.LIKELY,
                    total.place(),
                    "资金来源（收入性质）分列的各项"))
            .toList();
    if (!readings.isEmpty()) {
      claims.add(readings);
    }
  }
}
