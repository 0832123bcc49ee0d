/**
 * Rules on what must be there and in order: numbering, sections, required fields, blank rows,
 * copies.
 */
@NullMarked
package org.kaocheng.check.structure;

import org.jspecify.annotations.NullMarked;
