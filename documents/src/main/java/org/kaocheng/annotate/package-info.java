/**
 * Copies of checked reports with every finding as a Word comment at its place: the file itself
 * where it is a docx, otherwise what was read of it written anew as one.
 */
@NullMarked
package org.kaocheng.annotate;

import org.jspecify.annotations.NullMarked;
