package org.kaocheng.web.fill;

import static java.util.Objects.requireNonNull;

/**
 * A score beside the one the engine computes.
 *
 * @param name the form's or the indicator's name
 * @param total whether it is a form's total
 * @param points the points; empty when there are none
 * @param self the self-score; empty when there is none
 * @param computed the scores the rules leave possible: 8—10
 * @param verdict how they stand to each other, or the grade of a total, in Chinese
 * @param wrong whether no reading of the rules agrees with the self-score
 */
record ScoreRow(
    String name,
    boolean total,
    String points,
    String self,
    String computed,
    String verdict,
    boolean wrong) {
  ScoreRow {
    requireNonNull(name, "name is null");
    requireNonNull(points, "points is null");
    requireNonNull(self, "self is null");
    requireNonNull(computed, "computed is null");
    requireNonNull(verdict, "verdict is null");
  }
}
