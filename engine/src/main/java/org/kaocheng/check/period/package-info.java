/** Rules on years: another year's words or figures where this year's are meant. */
@NullMarked
package org.kaocheng.check.period;

import org.jspecify.annotations.NullMarked;
