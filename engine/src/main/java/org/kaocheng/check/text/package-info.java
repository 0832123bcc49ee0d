/**
 * What several rules need to look at words: tokens, numbering, tables as rows of cells, likeness of
 * names.
 */
@NullMarked
package org.kaocheng.check.text;

import org.jspecify.annotations.NullMarked;
