package org.kaocheng.extract;

import org.kaocheng.fact.Fact;
import org.kaocheng.value.Quantity;

/**
 * A quantity in a sentence with the words around it.
 *
 * @param quantity the quantity, its offsets counted in the passage
 * @param fact the fact made of it
 * @param before the words between the quantity before (or the sentence's start) and this one,
 *     without white space
 * @param label the words of {@code before} that name the quantity
 * @param after the words up to the next quantity or the sentence's end, without white space
 */
record Mention(Quantity quantity, Fact fact, String before, String label, String after) {}
