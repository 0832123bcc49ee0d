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
    List<Fact> figures = reading.facts().stream().filter(f -> f.quantity().isPresent()).toList();
    Evaluator evaluator = new Evaluator(Precision.of(figures));
    List<Evaluation> evaluations = new ArrayList<>();
    for (List<Claim> readings : distinct(claims)) {
      best(readings, evaluator).ifPresent(evaluations::add);
    }
    return new Repairs(evaluations, figures, evaluator).ledger();
  }

  /**
   * The same relation is often asserted twice, by a sentence and by the taxonomy: the surer one is
   * kept.
   */
  private static List<List<Claim>> distinct(List<List<Claim>> claims) {
    Map<String, List<Claim>> distinct = new LinkedHashMap<>();
    for (List<Claim> readings : claims) {
      String key = key(readings.getFirst());
      distinct.merge(key, readings, Ledger::merged);
    }
    return List.copyOf(distinct.values());
  }

  /**
   * A printed formula settles a rate; else every reading of a rate counts, and of other claims the
   * surer one.
   */
  private static List<Claim> merged(List<Claim> known, List<Claim> more) {
    if (known.getFirst().kind() == Claim.Kind.FORMULA
        || more.getFirst().kind() == Claim.Kind.FORMULA) {
      return known.getFirst().kind() == Claim.Kind.FORMULA ? known : more;
    }
    if (known.getFirst().kind() == Claim.Kind.RATE) {
      List<Claim> all = new ArrayList<>(surer(more, known) ? more : known);
      all.addAll(surer(more, known) ? known : more);
      return all;
    }
    return surer(more, known) ? more : known;
  }

  private static boolean surer(List<Claim> readings, List<Claim> known) {
    return readings.getFirst().certainty().compareTo(known.getFirst().certainty()) < 0;
  }

  private static String key(Claim claim) {
    boolean rate =
        claim.kind() == Claim.Kind.RATE
            || claim.kind() == Claim.Kind.SHARE
            || claim.kind() == Claim.Kind.FORMULA && claim.stated().concept().startsWith("ratio.");
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

  /**
   * Of several readings of one relation: one that holds, else one that is off by a power of ten,
   * else the nearest.
   */
  private static java.util.Optional<Evaluation> best(List<Claim> readings, Evaluator evaluator) {
    Evaluation best = null;
    for (Claim claim : readings) {
      Evaluation evaluation = evaluator.evaluate(claim).orElse(null);
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
    boolean slip =
        Slips.shifted(evaluation.claim().stated().figure().amount(), evaluation.computed());
    boolean bestSlip = Slips.shifted(best.claim().stated().figure().amount(), best.computed());
    if (byOutcome == 0 && evaluation.fails() && slip != bestSlip) {
      return slip;
    }
    BigDecimal gap = evaluation.gap().abs();
    return byOutcome < 0 || byOutcome == 0 && gap.compareTo(best.gap().abs()) < 0;
  }
}
