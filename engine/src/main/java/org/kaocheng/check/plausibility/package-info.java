/** Rules on figures that contradict nothing but need a word of explanation: at most warnings. */
@NullMarked
package org.kaocheng.check.plausibility;

import org.jspecify.annotations.NullMarked;
