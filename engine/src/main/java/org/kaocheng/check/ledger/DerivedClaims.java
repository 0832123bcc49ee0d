package org.kaocheng.check.ledger;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.fact.Claim;
import org.kaocheng.fact.Reading;
import org.kaocheng.scheme.Taxonomy;

/**
 * Claims that no sentence makes but that follow from what the figures are: the same figure printed
 * in several places, the identities of the taxonomy, sums over projects. Each entry holds the
 * readings of one relation.
 */
final class DerivedClaims {

  private DerivedClaims() {}

  static List<List<Claim>> of(Reading reading, Taxonomy taxonomy) {
    List<List<Claim>> claims = new ArrayList<>();
    Standing standing = new Standing(reading, taxonomy);
    SamePrinted.find(reading, standing, claims);
    IdentityClaims.find(reading, taxonomy, standing, claims);
    ProjectClaims.find(reading, standing, claims);
    return claims;
  }
}
