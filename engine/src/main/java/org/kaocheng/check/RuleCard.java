package org.kaocheng.check;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.kaocheng.source.Severity;

/**
 * What people need to know of a rule.
 *
 * @param code the stable code, e.g. {@code sum.parts}; retired codes are never used again
 * @param family the family its findings belong to
 * @param severity the gravest severity it may report; a rule lowers it where reading is in doubt
 * @param title what it checks, a short Chinese phrase
 * @param why why it matters, one Chinese sentence
 * @param remedy what to do, one Chinese sentence
 * @param yieldsTo the codes of the rules that go first: where one of them speaks of the same row or
 *     place, a finding of this rule is told as its consequence, not beside it
 */
public record RuleCard(
    String code,
    Family family,
    Severity severity,
    String title,
    String why,
    String remedy,
    List<String> yieldsTo) {
  public RuleCard {
    requireNonNull(code, "code is null");
    requireNonNull(family, "family is null");
    requireNonNull(severity, "severity is null");
    requireNonNull(title, "title is null");
    requireNonNull(why, "why is null");
    requireNonNull(remedy, "remedy is null");
    yieldsTo = List.copyOf(yieldsTo);
  }

  /** The card of a rule that yields to no other. */
  public RuleCard(
      String code, Family family, Severity severity, String title, String why, String remedy) {
    this(code, family, severity, title, why, remedy, List.of());
  }

  /** The same card, yielding to the rules of these codes. */
  public RuleCard yieldingTo(String... codes) {
    return new RuleCard(code, family, severity, title, why, remedy, List.of(codes));
  }
}
