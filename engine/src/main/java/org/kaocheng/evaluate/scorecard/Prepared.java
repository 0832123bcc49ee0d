package org.kaocheng.evaluate.scorecard;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.scheme.formula.FormulaText;

/**
 * What follows from a formula alone.
 *
 * @param references the figures it asks for, from left to right, each once
 * @param words the formula in words
 */
record Prepared(List<Formula.Reference> references, String words) {

  /** So many formulas are kept; then all are forgotten. */
  private static final int MOST = 4096;

  private static final Map<Formula, Prepared> KEPT = new ConcurrentHashMap<>();

  Prepared {
    references = List.copyOf(references);
  }

  static Prepared of(Formula formula) {
    Prepared known = KEPT.get(formula);
    if (known == null) {
      known = new Prepared(Choice.references(formula), FormulaText.words(formula));
      if (KEPT.size() >= MOST) {
        KEPT.clear();
      }
      KEPT.put(formula, known);
    }
    return known;
  }
}
