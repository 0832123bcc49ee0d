package org.kaocheng.check.text;

import static java.util.Objects.requireNonNull;

import org.kaocheng.fact.Grid;
import org.kaocheng.fact.Passage;
import org.kaocheng.value.Patterns;

/**
 * A cell in its table.
 *
 * @param grid the table
 * @param row the row it begins in, from 0
 * @param column the column it begins in, from 0
 * @param span how many columns it covers
 * @param passage what stands in it
 */
public record Field(Grid grid, int row, int column, int span, Passage passage) {
  public Field {
    requireNonNull(grid, "grid is null");
    requireNonNull(passage, "passage is null");
  }

  /** The text without white space. */
  public String text() {
    return passage.squeezed();
  }

  /** Whether nothing stands in it. */
  public boolean isBlank() {
    return passage.isBlank();
  }

  /** Whether it holds a number and nothing else but a percent sign. */
  public boolean isNumeric() {
    return Patterns.matches(text(), "[-－+]?[0-9０-９][0-9０-９.．,，]*[%％]?");
  }
}
