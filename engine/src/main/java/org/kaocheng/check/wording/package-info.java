/**
 * Rules on the words themselves: slips, doubled words, residue of conversion, punctuation,
 * malformed numerals.
 */
@NullMarked
package org.kaocheng.check.wording;

import org.jspecify.annotations.NullMarked;
