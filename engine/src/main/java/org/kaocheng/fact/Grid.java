package org.kaocheng.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table as a full grid: merged cells resolved, so that every place of the grid names the passage
 * that covers it.
 *
 * @param table the table's number in reading order, from 1
 * @param title the words above the table that name it; empty when none
 * @param rows the rows, each with one slot per column
 */
public record Grid(int table, String title, List<List<Slot>> rows) {

  /**
   * One place of the grid.
   *
   * @param passage the index of the passage that covers it
   * @param first whether the passage begins here; false where a merged cell only reaches
   */
  public record Slot(int passage, boolean first) {}

  public Grid {
    List<List<Slot>> copy = new ArrayList<>();
    rows.forEach(row -> copy.add(List.copyOf(row)));
    rows = List.copyOf(copy);
  }

  /** The number of columns of the widest row. */
  public int width() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  /** The slot at a row and column counted from 0, if the grid reaches there. */
  public Optional<Slot> slot(int row, int column) {
    if (row < 0 || row >= rows.size() || column < 0 || column >= rows.get(row).size()) {
      return Optional.empty();
    }
    return Optional.of(rows.get(row).get(column));
  }
}
