package org.kaocheng.web.fill;

import static java.util.Objects.requireNonNull;

import org.kaocheng.source.Severity;

/**
 * Something to be mended.
 *
 * @param severity how much it matters
 * @param key the field to be mended; empty when it is none
 * @param page the number of the form it stands in, from 0; -1 when it is none
 * @param message what is wrong, in Chinese
 * @param expected what it should be; empty when that cannot be told
 * @param formula the formula with the numbers put in; empty when there is none
 * @param rule the code of the rule; empty for what is missing or mistyped
 */
record WorkItem(
    Severity severity,
    String key,
    int page,
    String message,
    String expected,
    String formula,
    String rule) {
  WorkItem {
    requireNonNull(severity, "severity is null");
    requireNonNull(key, "key is null");
    requireNonNull(message, "message is null");
    requireNonNull(expected, "expected is null");
    requireNonNull(formula, "formula is null");
    requireNonNull(rule, "rule is null");
  }
}
