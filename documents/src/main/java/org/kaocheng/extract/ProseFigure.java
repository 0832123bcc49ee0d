package org.kaocheng.extract;

import org.kaocheng.value.Quantity;

/**
 * A quantity of running text with the words around it, all without white space.
 *
 * @param quantity the quantity
 * @param before the words since the quantity before, or since the sentence's start
 * @param label the words of {@code before} that name the quantity
 * @param after the words up to the next quantity or the sentence's end
 * @param sentence the whole sentence
 */
record ProseFigure(Quantity quantity, String before, String label, String after, String sentence) {

  /** The label without the words of year and basis, and what those say. */
  PeriodWords words(int year) {
    return PeriodWords.of(label, year);
  }
}
