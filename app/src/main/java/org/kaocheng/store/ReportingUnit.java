package org.kaocheng.store;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A unit in the tree of finance bureau, departments and their subordinate units.
 *
 * @param id its number
 * @param parent the unit it belongs to; empty at the root
 * @param name its name
 */
public record ReportingUnit(long id, Optional<Long> parent, String name) {
  public ReportingUnit {
    requireNonNull(parent, "parent is null");
    requireNonNull(name, "name is null");
  }
}
