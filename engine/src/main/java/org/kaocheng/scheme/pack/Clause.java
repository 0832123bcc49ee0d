package org.kaocheng.scheme.pack;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The document a rule or constant comes from, and when it is in force.
 *
 * @param document the document with its number: 财预〔2020〕10号
 * @param clause the article or row: 附件3-2 第1行; empty when not known
 * @param from the first day in force; empty when open
 * @param to the last day in force; empty when open
 * @param verified whether someone has held it against the document's text
 */
public record Clause(
    String document,
    String clause,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    boolean verified) {
  public Clause {
    requireNonNull(document, "document is null");
    requireNonNull(clause, "clause is null");
    requireNonNull(from, "from is null");
    requireNonNull(to, "to is null");
  }

  /** Whether it is in force on that day. */
  public boolean inForce(LocalDate day) {
    return from.filter(first -> day.isBefore(first)).isEmpty()
        && to.filter(last -> day.isAfter(last)).isEmpty();
  }
}
