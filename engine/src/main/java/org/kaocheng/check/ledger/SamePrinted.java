package org.kaocheng.check.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Claim;
import org.kaocheng.fact.Claim.Certainty;
import org.kaocheng.fact.Claim.Comparison;
import org.kaocheng.fact.Expression;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Reading;
import org.kaocheng.value.Bound;
import org.kaocheng.value.Patterns;

/** The same concept, period and subject printed in several places. */
final class SamePrinted {

  private static final Set<String> FAMILIES =
      Set.of(
          "expenditure",
          "revenue",
          "economic",
          "functional",
          "three_publics",
          "staffing",
          "asset",
          "government_procurement",
          "surplus");
  private static final Set<String> RATIOS =
      Set.of(
          "ratio.staffing_control_rate",
          "ratio.three_publics_control_rate",
          "ratio.budget_execution_rate");

  private SamePrinted() {}

  static void find(Reading reading, List<List<Claim>> claims) {
    Map<String, List<Fact>> groups = new LinkedHashMap<>();
    for (Fact fact : reading.facts()) {
      if (compared(fact)) {
        groups.computeIfAbsent(key(fact), ignored -> new ArrayList<>()).add(fact);
      }
    }
    groups.values().forEach(group -> pairs(group, claims));
  }

  private static boolean compared(Fact fact) {
    boolean figure =
        fact.quantity().isPresent()
            && fact.figure().wellFormed()
            && fact.figure().bound() == Bound.EXACT;
    if (!figure
        || fact.concept().endsWith("_to_budget")
        || fact.concept().endsWith("_from_prior_year")) {
      return false;
    }
    int dot = fact.concept().indexOf('.');
    String family = dot < 0 ? "" : fact.concept().substring(0, dot);
    boolean project =
        family.equals("project")
            && fact.subject().isProject()
            && !fact.concept().equals("project.sequence");
    return FAMILIES.contains(family)
        || project
        || RATIOS.contains(fact.concept()) && !fact.subject().isProject();
  }

  private static String key(Fact fact) {
    return fact.concept()
        + "|"
        + fact.period()
        + "|"
        + fact.subject().kind()
        + "|"
        + ProjectNames.key(fact.subject().name());
  }

  private static void pairs(List<Fact> group, List<List<Claim>> claims) {
    Fact first = group.getFirst();
    for (Fact other : group.subList(1, group.size())) {
      if (!other.figure().unit().comparableWith(first.figure().unit())) {
        continue;
      }
      claims.add(
          List.of(
              new Claim(
                  Claim.Kind.SAME,
                  other,
                  Comparison.EQUAL,
                  new Expression.Figure(first),
                  certainty(first, other),
                  other.place(),
                  "同一数据“" + first.label() + "”在不同位置的填报")));
    }
  }

  /** A basis that only the context gives leaves a doubt. */
  private static Certainty certainty(Fact first, Fact other) {
    return plain(first) && plain(other) ? Certainty.CERTAIN : Certainty.LIKELY;
  }

  private static boolean plain(Fact fact) {
    if (fact.origin() == Fact.Origin.CELL || fact.period().basis() == Basis.YEAR_END) {
      return true;
    }
    return Patterns.matches(fact.label(), ".*(决算|预算|执行|支出|实际|年末|合计|总).*");
  }
}
