package org.kaocheng.scheme.pack;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.source.Severity;

/**
 * A relation the figures must keep.
 *
 * @param id its key
 * @param label the relation in words
 * @param holds the condition
 * @param tolerance the difference rounding may explain, in the figures' unit
 * @param severity how much a breach matters
 * @param clause where it comes from
 * @param place where it stands
 */
public record SchemeIdentity(
    String id,
    String label,
    Formula holds,
    BigDecimal tolerance,
    Severity severity,
    Clause clause,
    SchemePlace place) {
  public SchemeIdentity {
    requireNonNull(id, "id is null");
    requireNonNull(label, "label is null");
    requireNonNull(holds, "holds is null");
    requireNonNull(tolerance, "tolerance is null");
    requireNonNull(severity, "severity is null");
    requireNonNull(clause, "clause is null");
    requireNonNull(place, "place is null");
  }
}
