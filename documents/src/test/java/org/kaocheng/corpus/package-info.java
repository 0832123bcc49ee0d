/** Invented reports. */
@NullMarked
package org.kaocheng.corpus;

import org.jspecify.annotations.NullMarked;
