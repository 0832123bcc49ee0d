package org.kaocheng.store;

import static java.util.Objects.requireNonNull;

import org.kaocheng.fact.Subject;
import org.kaocheng.filing.IndicatorRow;

/**
 * Which indicator of a filing is meant, whatever its place among the others: it stays the same when
 * rows are moved.
 *
 * @param table the form it stands in; empty for the report as a whole
 * @param block the block of that form
 * @param subject the department or the project
 * @param level1 the first-level indicator
 * @param level2 the second-level indicator; may be empty
 * @param name the indicator itself
 */
public record IndicatorKey(
    String table, String block, Subject subject, String level1, String level2, String name) {

  /** No single indicator, but the report as a whole. */
  public static final IndicatorKey REPORT =
      new IndicatorKey("", "", Subject.DEPARTMENT, "", "", "");

  public IndicatorKey {
    requireNonNull(table, "table is null");
    requireNonNull(block, "block is null");
    requireNonNull(subject, "subject is null");
    requireNonNull(level1, "level1 is null");
    requireNonNull(level2, "level2 is null");
    requireNonNull(name, "name is null");
  }

  /** The key of a row. */
  public static IndicatorKey of(IndicatorRow row) {
    return new IndicatorKey(
        row.table(), row.block(), row.subject(), row.level1(), row.level2(), row.name());
  }

  /** A short name of it, the same everywhere: 64 hexadecimal digits. */
  public String token() {
    return Hash.of(table, block, subject.kind().name(), subject.name(), level1, level2, name);
  }
}
