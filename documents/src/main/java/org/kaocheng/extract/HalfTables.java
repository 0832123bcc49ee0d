package org.kaocheng.extract;

import java.util.List;

/**
 * Two lists of labels and values side by side in one table: 一般公共预算 | 2140 | 基本支出 | 1323.56. Where
 * spans are lost, the right list comes to stand under heads that are not its own (执行率, 分值).
 */
final class HalfTables {

  private HalfTables() {}

  /**
   * Whether the cell is the one value of the label beside it, in a row that holds another such
   * label.
   */
  static boolean ownLabel(List<LaidCell> row, LaidCell cell) {
    int at = row.indexOf(cell);
    int label = label(row, at);
    if (label < 0) {
      return false;
    }
    boolean valueGoesOn = at + 1 < row.size() && row.get(at + 1).isNumber();
    boolean left =
        label > 0
            && row.subList(0, label).stream().anyMatch(LaidCell::isText)
            && !row.get(label - 1).isText();
    boolean right = row.subList(at + 1, row.size()).stream().anyMatch(LaidCell::isText);
    return !valueGoesOn && (left || right);
  }

  /** The text left of the cell with nothing but blanks between, -1 when there is none. */
  private static int label(List<LaidCell> row, int cell) {
    for (int i = cell - 1; i >= 0; i--) {
      if (!row.get(i).isBlank()) {
        return row.get(i).isText() ? i : -1;
      }
    }
    return -1;
  }
}
