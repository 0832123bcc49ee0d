package org.kaocheng.ingest;

import java.util.NavigableMap;
import java.util.TreeMap;

/** Gathers the cells of one sheet as they are stored, within the limits. */
final class StoredRows {

  private final Budget budget;
  private final NavigableMap<Integer, NavigableMap<Integer, StoredCell>> rows = new TreeMap<>();

  StoredRows(Budget budget) {
    this.budget = budget;
  }

  /** Puts a cell; a blank one is as good as none. */
  void put(int row, int column, StoredCell cell) throws UnreadableException {
    if (cell.isBlank() || row < 0 || column < 0) {
      return;
    }
    budget.characters(cell.text().length());
    if (rows.computeIfAbsent(row, each -> new TreeMap<>()).put(column, cell) == null) {
      budget.cells(1);
    }
  }

  StoredSheet sheet(String name, boolean visible) {
    return new StoredSheet(name, visible, rows);
  }
}
