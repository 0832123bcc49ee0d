package org.kaocheng.check.ledger;

import java.util.List;
import java.util.regex.Pattern;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Claim;
import org.kaocheng.fact.Claim.Certainty;
import org.kaocheng.fact.Claim.Comparison;
import org.kaocheng.fact.Expression;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Reading;
import org.kaocheng.value.Patterns;

/**
 * Budgets balance: revenue and expenditure of one budget, told one after the other in a sentence,
 * are equal. Final accounts need not be, and what is carried over may stand on either side.
 */
final class BalanceClaims {

  private static final Pattern CARRIED = Pattern.compile("结转|结余|弥补|动用|赤字|缺口|存量|盈余");

  /** Words that say no more than that it is the expenditure. */
  private static final Pattern PLAIN =
      Pattern.compile("(年初|本年|全年|部门|单位|总|安排|预算|计划)*支出(预算|安排|总额|合计|总计|总|数|计划|为|共|共计)*");

  private BalanceClaims() {}

  static void find(Reading reading, Standing standing, List<List<Claim>> claims) {
    for (Fact revenue : reading.facts("revenue.total")) {
      if (revenue.origin() != Fact.Origin.SENTENCE
          || revenue.quantity().isEmpty()
          || revenue.period().basis() != Basis.ORIGINAL_BUDGET
          || carries(reading, revenue)) {
        continue;
      }
      reading.facts("expenditure.total").stream()
          .filter(expenditure -> expenditure.quantity().isPresent())
          .filter(expenditure -> PLAIN.matcher(squeezed(expenditure.label())).matches())
          .filter(expenditure -> next(reading, revenue, expenditure))
          .filter(expenditure -> standing.together(revenue, expenditure))
          .filter(expenditure -> standing.sameScopes(revenue, expenditure))
          .findFirst()
          .ifPresent(expenditure -> claims.add(List.of(claim(revenue, expenditure))));
    }
  }

  private static boolean carries(Reading reading, Fact fact) {
    return reading
        .passage(fact.place())
        .map(Passage::text)
        .filter(text -> CARRIED.matcher(text).find())
        .isPresent();
  }

  /**
   * Whether the expenditure is the figure right behind the revenue, of the same year and budget.
   */
  private static boolean next(Reading reading, Fact revenue, Fact expenditure) {
    return expenditure.period().equals(revenue.period())
        && expenditure.subject().equals(revenue.subject())
        && expenditure.place().passage() == revenue.place().passage()
        && expenditure.place().start() > revenue.place().end()
        && reading.facts().stream()
            .filter(fact ->
                fact.place().passage() == revenue.place().passage() && fact.quantity().isPresent())
            .noneMatch(fact ->
                fact.place().start() > revenue.place().end()
                    && fact.place().start() < expenditure.place().start());
  }

  private static String squeezed(String text) {
    return Patterns.replaceAll(text, "\\s", "");
  }

  private static Claim claim(Fact revenue, Fact expenditure) {
    return new Claim(
        Claim.Kind.SUM,
        expenditure,
        Comparison.EQUAL,
        Expression.sum(List.of(revenue)),
        Certainty.LIKELY,
        expenditure.place(),
        "预算收支平衡（收入预算等于支出预算）");
  }
}
