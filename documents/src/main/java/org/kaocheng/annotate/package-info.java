/**
 * Copies of checked reports with every finding as a Word comment at its place: the file itself
 * where it is a docx, otherwise a docx made from what was read.
 */
@NullMarked
package org.kaocheng.annotate;

import org.jspecify.annotations.NullMarked;
