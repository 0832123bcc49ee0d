package org.kaocheng.check.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Claim;
import org.kaocheng.fact.Claim.Certainty;
import org.kaocheng.fact.Claim.Comparison;
import org.kaocheng.fact.Expression;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Period;
import org.kaocheng.scheme.Identity;
import org.kaocheng.scheme.Taxonomy;

/** Rates within a year and changes against the year before, each with all its readings. */
final class RateIdentities {

  private final Taxonomy taxonomy;
  private final PlacedFigures figures;
  private final List<List<Claim>> claims;

  RateIdentities(Taxonomy taxonomy, PlacedFigures figures, List<List<Claim>> claims) {
    this.taxonomy = taxonomy;
    this.figures = figures;
    this.claims = claims;
  }

  // ---- rates ----

  /** The claims of a rate within a year. */
  void rate(Identity identity) {
    for (Fact rate : figures.of(identity.result())) {
      List<Claim> readings = new ArrayList<>();
      boolean near = false;
      Optional<Fact> numerator = operand(identity, 0, identity.numeratorBasis(), rate);
      if (numerator.isEmpty()) {
        continue;
      }
      List<String> bases =
          identity.denominatorBases().isEmpty()
              ? List.of(identity.numeratorBasis())
              : identity.denominatorBases();
      for (String basis : bases) {
        Optional<Fact> denominator = operand(identity, 1, basis, rate);
        if (denominator.isPresent() && denominator.get().id() != numerator.get().id()) {
          near |=
              PlacedFigures.location(denominator.get()).equals(PlacedFigures.location(rate))
                  && PlacedFigures.location(numerator.get()).equals(PlacedFigures.location(rate));
          readings.add(
              IdentityClaims.claim(
                  taxonomy,
                  Claim.Kind.RATE,
                  rate,
                  Comparison.EQUAL,
                  Expression.percent(
                      new Expression.Figure(numerator.get()),
                      new Expression.Figure(denominator.get())),
                  Certainty.LIKELY,
                  identity));
        }
      }
      if (!readings.isEmpty()) {
        boolean sure = near;
        claims.add(readings.stream().map(claim -> sure ? certain(claim) : claim).toList());
      }
    }
  }

  private static Claim certain(Claim claim) {
    return new Claim(
        claim.kind(),
        claim.stated(),
        claim.comparison(),
        claim.computed(),
        Certainty.CERTAIN,
        claim.place(),
        claim.ground());
  }

  private Optional<Fact> operand(Identity identity, int which, String basis, Fact rate) {
    String concept = identity.operands().get(Math.min(which, identity.operands().size() - 1));
    Basis wanted =
        basis.isEmpty() ? rate.period().basis() : Basis.valueOf(basis.toUpperCase(Locale.ROOT));
    Period period = new Period(rate.period().year(), wanted);
    String own = rate.subject().isProject() ? project(concept, wanted) : concept;
    boolean general = rate.concept().contains("execution") || rate.concept().contains("completion");
    boolean elsewhere = rate.origin() == Fact.Origin.CELL || !general;
    return figures
        .at(own, period, rate, PlacedFigures.location(rate))
        .or(() ->
            rate.concept().equals("ratio.staffing_control_rate")
                ? sameRow(own, rate)
                : Optional.empty())
        .or(() ->
            elsewhere && !figures.oneOfSeveral(rate)
                ? figures.unique(own, period, rate)
                : Optional.empty());
  }

  /**
   * Posts and staff in the rate's own row, whatever year a head names: such heads are often last
   * year's.
   */
  private Optional<Fact> sameRow(String concept, Fact rate) {
    return figures.of(concept).stream()
        .filter(fact ->
            rate.place().table() > 0
                && fact.place().table() == rate.place().table()
                && fact.place().row() == rate.place().row())
        .findFirst();
  }

  /** In a project's form the money is the project's. */
  private static String project(String concept, Basis basis) {
    return switch (concept) {
      case "expenditure.total", "expenditure.project" ->
          basis == Basis.FINAL_ACCOUNTS ? "project.expenditure" : "project.budget";
      default -> concept;
    };
  }

  // ---- changes against the prior year ----

  /** The claims of a change against the year before. */
  void change(Identity identity) {
    String concept = identity.operands().getFirst();
    for (Fact rate : figures.of(identity.result())) {
      List<Claim> readings = new ArrayList<>();
      for (Basis basis : new Basis[] {Basis.FINAL_ACCOUNTS, Basis.ORIGINAL_BUDGET}) {
        Optional<Fact> now = figures.unique(concept, new Period(rate.period().year(), basis), rate);
        Optional<Fact> then =
            figures.unique(concept, new Period(rate.period().year() - 1, basis), rate);
        if (now.isPresent() && then.isPresent()) {
          Expression difference =
              Expression.difference(
                  new Expression.Figure(now.get()), new Expression.Figure(then.get()));
          readings.add(
              IdentityClaims.claim(
                  taxonomy,
                  Claim.Kind.GROWTH,
                  rate,
                  Comparison.EQUAL,
                  new Expression.Quotient(
                      difference, new Expression.Figure(then.get()), BigDecimal.valueOf(100)),
                  Certainty.LIKELY,
                  identity));
        }
      }
      if (!readings.isEmpty()) {
        claims.add(readings);
      }
    }
  }
}
