package org.kaocheng.check.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.fact.Claim;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Reading;
import org.kaocheng.scheme.Taxonomy;

/**
 * All relations of a report, evaluated, and the repairs of what fails.
 *
 * @param evaluations every claim that could be decided, in reading order
 * @param repairs figures whose correction mends failing claims, in reading order
 * @param unexplained failing claims that no single repair explains
 */
public record Ledger(
    List<Evaluation> evaluations, List<Repair> repairs, List<Evaluation> unexplained) {

  public Ledger {
    evaluations = List.copyOf(evaluations);
    repairs = List.copyOf(repairs);
    unexplained = List.copyOf(unexplained);
  }

  /** The ledger of a reading. */
  public static Ledger of(Reading reading, Taxonomy taxonomy) {
    List<List<Claim>> claims = new ArrayList<>();
    reading.claims().forEach(claim -> claims.add(List.of(claim)));
    claims.addAll(DerivedClaims.of(reading, taxonomy));
    List<Evaluation> evaluations = new ArrayList<>();
    for (List<Claim> readings : distinct(claims)) {
      best(readings).ifPresent(evaluations::add);
    }
    return new Repairs(
            evaluations, reading.facts().stream().filter(f -> f.quantity().isPresent()).toList())
        .ledger();
  }

  /**
   * The same relation is often asserted twice, by a sentence and by the taxonomy: the surer one is
   * kept.
   */
  private static List<List<Claim>> distinct(List<List<Claim>> claims) {
    Map<String, List<Claim>> distinct = new LinkedHashMap<>();
    for (List<Claim> readings : claims) {
      String key = key(readings.getFirst());
      List<Claim> known = distinct.get(key);
      if (known == null || surer(readings, known)) {
        distinct.put(key, readings);
      }
    }
    return List.copyOf(distinct.values());
  }

  private static boolean surer(List<Claim> readings, List<Claim> known) {
    return readings.getFirst().certainty().compareTo(known.getFirst().certainty()) < 0;
  }

  private static String key(Claim claim) {
    boolean rate = claim.kind() == Claim.Kind.RATE || claim.kind() == Claim.Kind.SHARE;
    String operands =
        rate
            ? ""
            : claim.computed().facts().stream()
                .map(Fact::id)
                .sorted()
                .map(String::valueOf)
                .reduce("", (a, b) -> a + "," + b);
    return (rate ? "RATE" : claim.comparison().name()) + claim.stated().id() + ":" + operands;
  }

  /** Of several readings of one relation: one that holds, else the one that comes nearest. */
  private static java.util.Optional<Evaluation> best(List<Claim> readings) {
    Evaluation best = null;
    for (Claim claim : readings) {
      Evaluation evaluation = Evaluator.evaluate(claim).orElse(null);
      if (evaluation == null) {
        continue;
      }
      if (best == null || better(evaluation, best)) {
        best = evaluation;
      }
    }
    return java.util.Optional.ofNullable(best);
  }

  private static boolean better(Evaluation evaluation, Evaluation best) {
    int byOutcome = evaluation.outcome().compareTo(best.outcome());
    BigDecimal gap = evaluation.gap().abs();
    return byOutcome < 0 || byOutcome == 0 && gap.compareTo(best.gap().abs()) < 0;
  }
}
