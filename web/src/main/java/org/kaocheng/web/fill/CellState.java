package org.kaocheng.web.fill;

import static java.util.Objects.requireNonNull;

/**
 * What a page shows in a field.
 *
 * @param text what is typed; empty when nothing is
 * @param derived what follows from other fields; empty when nothing does
 * @param over whether something else is typed than follows
 */
record CellState(String text, String derived, boolean over) {
  CellState {
    requireNonNull(text, "text is null");
    requireNonNull(derived, "derived is null");
  }
}
