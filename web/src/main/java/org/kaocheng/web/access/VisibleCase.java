package org.kaocheng.web.access;

import static java.util.Objects.requireNonNull;

import org.kaocheng.store.EvaluationTask;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.ReportingUnit;

/**
 * The case of the path variable {@code case}, for a visitor who sees its unit. As an argument of a
 * handler it is the one way to a case: who does not see it is told that there is none.
 *
 * @param filingCase the case
 * @param unit whose it is
 * @param task what it is for
 */
public record VisibleCase(FilingCase filingCase, ReportingUnit unit, EvaluationTask task) {
  public VisibleCase {
    requireNonNull(filingCase, "filingCase is null");
    requireNonNull(unit, "unit is null");
    requireNonNull(task, "task is null");
  }

  /** The case's number. */
  public long id() {
    return filingCase.id();
  }
}
