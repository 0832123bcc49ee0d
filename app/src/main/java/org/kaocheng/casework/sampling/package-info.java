/**
 * Draws of reports to be inspected that anyone can make again: the seed, the units drawn from and
 * the result are kept, and the draw is exact whole-number arithmetic.
 */
@NullMarked
package org.kaocheng.casework.sampling;

import org.jspecify.annotations.NullMarked;
