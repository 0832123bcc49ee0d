package org.kaocheng.store;

import static java.util.Objects.requireNonNull;

/**
 * One unit's report for one task, from the first draft to its disclosure.
 *
 * @param id its number
 * @param unit the unit's number
 * @param task the task's number
 * @param state where it stands
 * @param version counts the changes of its state, from 0
 */
public record FilingCase(long id, long unit, long task, CaseState state, long version) {
  public FilingCase {
    requireNonNull(state, "state is null");
  }

  /** The same after a step. */
  public FilingCase in(CaseState next) {
    return new FilingCase(id, unit, task, next, version + 1);
  }
}
