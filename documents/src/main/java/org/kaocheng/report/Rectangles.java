package org.kaocheng.report;

import org.jspecify.annotations.Nullable;
import org.kaocheng.fact.Grid;

/** The merged cells of a grid as rectangles, for formats that know no other shape. */
public final class Rectangles {

  /**
   * A cell.
   *
   * @param passage the passage in it
   * @param row its first row, from 0
   * @param column its first column, from 0
   * @param rows how many rows it covers
   * @param columns how many columns it covers
   */
  public record Rectangle(int passage, int row, int column, int rows, int columns) {}

  private final Grid grid;
  private final @Nullable Rectangle[][] covering;

  /** The cells of a grid, each as large as it reaches from where it begins. */
  public Rectangles(Grid grid) {
    this.grid = grid;
    covering = new @Nullable Rectangle[grid.rows().size()][grid.width()];
    for (int row = 0; row < covering.length; row++) {
      for (int column = 0; column < grid.rows().get(row).size(); column++) {
        if (covering[row][column] == null && grid.rows().get(row).get(column).first()) {
          cover(row, column);
        }
      }
    }
  }

  /**
   * The cell that covers a place; null where none does: at a place that a cell of odd shape reaches
   * but no rectangle from its beginning covers.
   */
  public @Nullable Rectangle at(int row, int column) {
    return covering[row][column];
  }

  private void cover(int row, int column) {
    int passage = grid.rows().get(row).get(column).passage();
    int columns = 1;
    while (reaches(row, column + columns, passage)) {
      columns++;
    }
    int rows = 1;
    while (reachesRow(row + rows, column, columns, passage)) {
      rows++;
    }
    Rectangle rectangle = new Rectangle(passage, row, column, rows, columns);
    for (int r = row; r < row + rows; r++) {
      for (int c = column; c < column + columns; c++) {
        covering[r][c] = rectangle;
      }
    }
  }

  private boolean reachesRow(int row, int column, int columns, int passage) {
    for (int c = column; c < column + columns; c++) {
      if (!reaches(row, c, passage)) {
        return false;
      }
    }
    return true;
  }

  private boolean reaches(int row, int column, int passage) {
    return grid.slot(row, column)
        .filter(slot -> slot.passage() == passage && !slot.first())
        .isPresent();
  }
}
