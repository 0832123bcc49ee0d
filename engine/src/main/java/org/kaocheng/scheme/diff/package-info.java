/** Tells in plain Chinese how two effective schemes differ, in a fixed order. */
@NullMarked
package org.kaocheng.scheme.diff;

import org.jspecify.annotations.NullMarked;
