/** Criteria and targets evaluated on exact decimals and intervals. */
@NullMarked
package org.kaocheng.evaluate;

import org.jspecify.annotations.NullMarked;
