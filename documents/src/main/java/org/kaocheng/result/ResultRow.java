package org.kaocheng.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of results.
 *
 * @param values what stands in the table's columns, in their order; null where it is missing
 */
public record ResultRow(List<@Nullable Object> values) {
  public ResultRow {
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }

  /** A row of so many values. */
  public static ResultRow of(@Nullable Object... values) {
    return new ResultRow(Arrays.asList(values));
  }
}
