package org.kaocheng.ingest;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a workbook as it is stored.
 *
 * @param name its name
 * @param visible whether users see it
 * @param rows its cells by row and column, both from 0; cells that hold nothing are absent
 */
public record StoredSheet(
    String name, boolean visible, NavigableMap<Integer, NavigableMap<Integer, StoredCell>> rows) {

  private static final NavigableMap<Integer, StoredCell> NONE =
      Collections.unmodifiableNavigableMap(new TreeMap<>());

  public StoredSheet {
    requireNonNull(name, "name is null");
    rows = Collections.unmodifiableNavigableMap(rows);
  }

  /** A row's cells by column. */
  public NavigableMap<Integer, StoredCell> row(int row) {
    return rows.getOrDefault(row, NONE);
  }

  /** A cell; null when it holds nothing. */
  public @Nullable StoredCell cell(int row, int column) {
    return row(row).get(column);
  }
}
