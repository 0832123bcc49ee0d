package org.kaocheng.check.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private final Standing standing;
  private final Map<String, String> projects = new HashMap<>();

  private SamePrinted(Standing standing) {
    this.standing = standing;
  }

  static void find(Reading reading, Standing standing, List<List<Claim>> claims) {
    new SamePrinted(standing).find(reading, claims);
  }

  private void find(Reading reading, List<List<Claim>> claims) {
    Map<String, List<Fact>> groups = new LinkedHashMap<>();
    for (Fact fact : reading.facts()) {
      if (compared(fact)) {
        groups.computeIfAbsent(key(fact), ignored -> new ArrayList<>()).add(fact);
      }
    }
    groups.values().forEach(group -> pairs(group, claims));
    nearlyEqual(groups, claims);
  }

  /**
   * Figures of different standing may differ, but where they differ only in the last digits one is
   * most likely a slip of the other.
   */
  private void nearlyEqual(Map<String, List<Fact>> groups, List<List<Claim>> claims) {
    Map<String, List<Fact>> firsts = new LinkedHashMap<>();
    for (List<Fact> group : groups.values()) {
      Fact first = group.getFirst();
      String subject = first.subject().kind() + project(first);
      boolean rate = first.concept().startsWith("ratio.");
      if (!rate) {
        firsts
            .computeIfAbsent(
                first.concept() + "|" + first.period() + "|" + subject,
                ignored -> new ArrayList<>())
            .add(first);
      }
    }
    for (List<Fact> standings : firsts.values()) {
      Fact first = standings.getFirst();
      for (Fact other : standings.subList(1, standings.size())) {
        boolean slip =
            close(first, other) && first.figure().amount().compareTo(other.figure().amount()) != 0;
        if (slip
            && first.figure().unit().comparableWith(other.figure().unit())
            && !standing.together(first, other)) {
          claims.add(List.of(same(first, other, Certainty.LIKELY)));
        }
      }
    }
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

  private String project(Fact fact) {
    return projects.computeIfAbsent(fact.subject().name(), ProjectNames::key);
  }

  private String key(Fact fact) {
    return fact.concept()
        + "|"
        + fact.period()
        + "|"
        + fact.subject().kind()
        + "|"
        + project(fact)
        + "|"
        + row(fact);
  }

  /** Rates of one table stand for their rows; the same concept in two rows is two rates. */
  private static String row(Fact fact) {
    return fact.concept().startsWith("ratio.") && fact.origin() == Fact.Origin.CELL
        ? fact.place().table() + ":" + fact.place().row()
        : "";
  }

  /**
   * Two figures that differ by less than a thousandth and have four digits or more are two
   * printings of one figure.
   */
  static boolean close(Fact one, Fact other) {
    BigDecimal gap = one.figure().amount().subtract(other.figure().amount()).abs();
    boolean digits =
        Math.min(one.figure().number().precision(), other.figure().number().precision()) >= 4;
    return digits
        && gap.multiply(BigDecimal.valueOf(1000)).compareTo(one.figure().amount().abs()) <= 0;
  }

  private boolean comparable(Fact first, Fact other) {
    boolean named = other.subject().isProject() || standing.named(first) && standing.named(other);
    boolean equal =
        named
            && standing.sameScopes(first, other)
            && standing.opening(first) == standing.opening(other);
    return first.figure().unit().comparableWith(other.figure().unit())
        && !standing.together(first, other)
        && (equal || close(first, other) || refers(first, other));
  }

  private boolean refers(Fact first, Fact other) {
    return standing.refers(first, other) || standing.refers(other, first);
  }

  private void pairs(List<Fact> group, List<List<Claim>> claims) {
    for (int i = 1; i < group.size(); i++) {
      Fact other = group.get(i);
      Optional<Fact> earlier =
          group.subList(0, i).stream().filter(fact -> comparable(fact, other)).findFirst();
      if (earlier.isEmpty()) {
        continue;
      }
      Certainty certainty =
          refers(earlier.get(), other) && !close(earlier.get(), other)
              ? Certainty.LIKELY
              : certainty(earlier.get(), other);
      claims.add(List.of(same(earlier.get(), other, certainty)));
    }
  }

  private static Claim same(Fact first, Fact other, Certainty certainty) {
    return new Claim(
        Claim.Kind.SAME,
        other,
        Comparison.EQUAL,
        new Expression.Figure(first),
        certainty,
        other.place(),
        "同一数据“" + first.label() + "”在不同位置的填报");
  }

  /** A basis that only the context gives leaves a doubt. */
  private static Certainty certainty(Fact first, Fact other) {
    boolean prose =
        first.origin() == Fact.Origin.SENTENCE || other.origin() == Fact.Origin.SENTENCE;
    boolean sure =
        (plain(first) && plain(other) || close(first, other))
            && !(prose && first.subject().isProject());
    return sure ? Certainty.CERTAIN : Certainty.LIKELY;
  }

  private static boolean plain(Fact fact) {
    if (fact.origin() == Fact.Origin.CELL || fact.period().basis() == Basis.YEAR_END) {
      return true;
    }
    return Patterns.matches(fact.label(), ".*(决算|预算|执行|实际|年末|合计|总计|总额|总支出|总收入).*");
  }
}
