/**
 * Exact numbers as they are printed: text goes in at {@link org.kaocheng.value.QuantityScanner},
 * the only door from text to number; quantities with their unit and printed decimals come out, and
 * intervals that say what a printed number can stand for. Nothing here ever passes through binary
 * floating point.
 */
@NullMarked
package org.kaocheng.value;

import org.jspecify.annotations.NullMarked;
