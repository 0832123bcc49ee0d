package org.kaocheng.check.text;

import static java.util.Objects.requireNonNull;

import org.kaocheng.fact.Grid;
import org.kaocheng.fact.Passage;
import org.kaocheng.value.FullWidth;

/**
 * A cell in its table.
 *
 * @param grid the table
 * @param row the row it begins in, from 0
 * @param column the column it begins in, from 0
 * @param span how many columns it covers
 * @param passage what stands in it
 * @param text its text without white space
 */
public record Field(Grid grid, int row, int column, int span, Passage passage, String text) {
  public Field {
    requireNonNull(grid, "grid is null");
    requireNonNull(passage, "passage is null");
    requireNonNull(text, "text is null");
  }

  /** Whether nothing stands in it. */
  public boolean isBlank() {
    return text.isEmpty();
  }

  /** Whether it holds a number and nothing else but a percent sign. */
  public boolean isNumeric() {
    int end = text.endsWith("%") || text.endsWith("％") ? text.length() - 1 : text.length();
    int start = end > 0 && "-－+".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    for (int i = start; i < end; i++) {
      char sign = FullWidth.half(text.charAt(i));
      boolean digit = sign >= '0' && sign <= '9';
      if (!digit && (i == start || sign != '.' && sign != ',')) {
        return false;
      }
    }
    return end > start;
  }
}
