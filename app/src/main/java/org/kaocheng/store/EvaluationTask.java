package org.kaocheng.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * What units are to report for a year.
 *
 * @param id its number
 * @param fiscalYear the fiscal year reported on
 * @param scheme the id of the scheme it is filled in by
 * @param opens from when reports are submitted
 * @param closes until when reports are first submitted; the moment itself is too late
 */
public record EvaluationTask(
    long id, int fiscalYear, String scheme, Instant opens, Instant closes) {
  public EvaluationTask {
    requireNonNull(scheme, "scheme is null");
    requireNonNull(opens, "opens is null");
    requireNonNull(closes, "closes is null");
  }

  /** Whether reports are first submitted at that moment. */
  public boolean isOpen(Instant at) {
    return !at.isBefore(opens) && at.isBefore(closes);
  }
}
