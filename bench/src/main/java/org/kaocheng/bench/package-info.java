/** Measures, never shipped. */
@NullMarked
package org.kaocheng.bench;

import org.jspecify.annotations.NullMarked;
