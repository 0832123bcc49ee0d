package org.kaocheng.check.ledger;

import java.util.List;
import org.kaocheng.fact.Claim;
import org.kaocheng.fact.Claim.Certainty;
import org.kaocheng.fact.Claim.Comparison;
import org.kaocheng.fact.Expression;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Reading;
import org.kaocheng.scheme.Concept;
import org.kaocheng.scheme.Identity;
import org.kaocheng.scheme.Taxonomy;

/** The taxonomy's identities over the facts of one subject and period. */
final class IdentityClaims {

  private IdentityClaims() {}

  static void find(
      Reading reading, Taxonomy taxonomy, Standing standing, List<List<Claim>> claims) {
    PlacedFigures figures = new PlacedFigures(reading, standing);
    PrintedBlanks blanks = new PrintedBlanks(reading, taxonomy);
    SumIdentities sums = new SumIdentities(reading, taxonomy, standing, figures, blanks, claims);
    RateIdentities rates = new RateIdentities(taxonomy, figures, claims);
    for (Identity identity : taxonomy.identities()) {
      if (identity.result().startsWith("indicator.")
          || identity.result().startsWith("evaluation.")
          || identity.result().startsWith("scheme.")) {
        continue; // points and scores are checked form by form
      }
      switch (identity.kind()) {
        case SUM -> sums.find(identity);
        case PART_OF -> partOf(identity, taxonomy, figures, claims);
        case RATE -> rates.rate(identity);
        case CHANGE -> rates.change(identity);
      }
    }
    FundingClaims.find(reading, figures, blanks, claims);
    BalanceClaims.find(reading, standing, claims);
  }

  /** A part stands beside its whole and is not greater. */
  private static void partOf(
      Identity identity, Taxonomy taxonomy, PlacedFigures figures, List<List<Claim>> claims) {
    String whole = identity.operands().getFirst();
    for (Fact part : figures.of(identity.result())) {
      figures
          .at(whole, part.period(), part, PlacedFigures.location(part))
          .map(found -> figures.columns(found, List.of(part)))
          .map(columns ->
              columns.stream()
                  .map(column -> limit(identity, taxonomy, part, column, columns.size() == 1))
                  .toList())
          .ifPresent(claims::add);
    }
  }

  private static Claim limit(
      Identity identity, Taxonomy taxonomy, Fact part, Fact whole, boolean sure) {
    return claim(
        taxonomy,
        Claim.Kind.LIMIT,
        part,
        Comparison.AT_MOST,
        new Expression.Figure(whole),
        sure && part.origin() == Fact.Origin.CELL ? Certainty.CERTAIN : Certainty.LIKELY,
        identity);
  }

  /** A claim whose ground is the identity. */
  static Claim claim(
      Taxonomy taxonomy,
      Claim.Kind kind,
      Fact stated,
      Comparison comparison,
      Expression computed,
      Certainty certainty,
      Identity identity) {
    String label = taxonomy.concept(identity.result()).map(Concept::label).orElse(stated.label());
    return new Claim(
        kind,
        stated,
        comparison,
        computed,
        certainty,
        stated.place(),
        "“" + label + "”的构成关系（" + identity.source() + "）");
  }
}
