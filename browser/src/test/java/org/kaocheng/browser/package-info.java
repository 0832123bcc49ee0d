/** Whole stories in a real browser. */
@NullMarked
package org.kaocheng.browser;

import org.jspecify.annotations.NullMarked;
