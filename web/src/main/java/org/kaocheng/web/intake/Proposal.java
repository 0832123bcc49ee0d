package org.kaocheng.web.intake;

import static java.util.Objects.requireNonNull;

/**
 * A change as it is shown before it is made.
 *
 * @param number its number among all, from 0
 * @param form the form it is in
 * @param label what it is called there
 * @param before what the draft has; empty when nothing
 * @param after what the file has
 * @param change the change
 */
record Proposal(int number, String form, String label, String before, String after, Change change) {
  Proposal {
    requireNonNull(form, "form is null");
    requireNonNull(label, "label is null");
    requireNonNull(before, "before is null");
    requireNonNull(after, "after is null");
    requireNonNull(change, "change is null");
  }

  /** Whether it fills what is blank, and overwrites nothing. */
  public boolean fillsBlank() {
    return before.isEmpty();
  }
}
