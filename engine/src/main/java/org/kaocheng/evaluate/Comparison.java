package org.kaocheng.evaluate;

import org.kaocheng.value.Range;

/**
 * A range found in a text.
 *
 * @param range the range
 * @param unit the unit of its numbers; empty for a bare number
 * @param rest what is left of the text when the range is taken out
 */
record Comparison(Range range, String unit, String rest) {

  /** Whether figures are left that were not read. */
  boolean leavesFigures() {
    return rest.chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}
