package org.kaocheng.filing;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Subject;

/**
 * One indicator as it is filled in.
 *
 * @param table the form it stands in
 * @param block the block of that form
 * @param subject the department or the project
 * @param level1 the first-level indicator
 * @param level2 the second-level indicator; may be empty
 * @param name the indicator itself; may be empty
 * @param texts what is filled in by column, as typed; a column without words is absent
 */
public record IndicatorRow(
    String table,
    String block,
    Subject subject,
    String level1,
    String level2,
    String name,
    Map<Indicator.Column, String> texts) {
  public IndicatorRow {
    requireNonNull(table, "table is null");
    requireNonNull(block, "block is null");
    requireNonNull(subject, "subject is null");
    requireNonNull(level1, "level1 is null");
    requireNonNull(level2, "level2 is null");
    requireNonNull(name, "name is null");
    EnumMap<Indicator.Column, String> copy = new EnumMap<>(Indicator.Column.class);
    texts.forEach((column, text) -> {
      if (!text.isBlank()) {
        copy.put(column, text);
      }
    });
    texts = Collections.unmodifiableMap(copy);
  }

  /** What is filled in in a column; empty when nothing. */
  public String text(Indicator.Column column) {
    return texts.getOrDefault(column, "");
  }
}
