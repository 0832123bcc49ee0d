package org.kaocheng.workbook;

import static java.util.Objects.requireNonNull;

import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.kaocheng.ingest.StoredCell;

/**
 * A cell of a form as it was found.
 *
 * @param sheet the sheet's name
 * @param row from 0
 * @param column from 0
 * @param key what it stands for
 * @param rowKey what its row is
 * @param stored what stands in it; null when nothing
 */
record ReadCell(
    String sheet, int row, int column, CellKey key, RowKey rowKey, @Nullable StoredCell stored) {

  ReadCell {
    requireNonNull(sheet, "sheet is null");
    requireNonNull(key, "key is null");
    requireNonNull(rowKey, "rowKey is null");
  }

  /** Whether nothing stands in it. */
  boolean isBlank() {
    return stored == null || stored.isBlank();
  }

  /** Whether something was typed into it. */
  boolean isTyped() {
    return stored != null && !stored.isBlank() && !stored.computed();
  }

  /** The cell as Excel names it: C14. */
  String address() {
    return address(row, column);
  }

  static String address(int row, int column) {
    return CellReference.convertNumToColString(column) + (row + 1);
  }
}
