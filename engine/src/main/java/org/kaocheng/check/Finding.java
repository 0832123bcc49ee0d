package org.kaocheng.check;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.kaocheng.source.Severity;

/**
 * Something in a report that is wrong or needs an explanation.
 *
 * @param id a fingerprint of rule, words and figures (not of line numbers), which survives
 *     re-submission
 * @param rule the rule's card
 * @param severity how grave; never graver than the card allows
 * @param message one or two Chinese sentences an accountant understands
 * @param stated what is printed, with unit; empty when something is missing
 * @param expected what it should be, with unit; empty when that cannot be told
 * @param formula the formula with the numbers put in; empty when there is none
 * @param consequences messages of what else fails for the same cause
 * @param evidence where to look, the first place being the one to mend; never empty except for the
 *     report as a whole
 */
public record Finding(
    String id,
    RuleCard rule,
    Severity severity,
    String message,
    String stated,
    String expected,
    String formula,
    List<String> consequences,
    List<Evidence> evidence) {
  public Finding {
    requireNonNull(id, "id is null");
    requireNonNull(rule, "rule is null");
    requireNonNull(severity, "severity is null");
    requireNonNull(message, "message is null");
    requireNonNull(stated, "stated is null");
    requireNonNull(expected, "expected is null");
    requireNonNull(formula, "formula is null");
    consequences = List.copyOf(consequences);
    evidence = List.copyOf(evidence);
  }
}
