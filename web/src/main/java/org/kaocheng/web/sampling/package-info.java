/** Draws of reports to be inspected: asking for one, showing it, and how to draw it again. */
@NullMarked
package org.kaocheng.web.sampling;

import org.jspecify.annotations.NullMarked;
