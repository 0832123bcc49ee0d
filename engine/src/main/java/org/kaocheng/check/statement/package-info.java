/**
 * Rules on what sentences assert: stances of sentences in, findings on statements that cannot both
 * be true, or that the figures refute, out.
 */
@NullMarked
package org.kaocheng.check.statement;

import org.jspecify.annotations.NullMarked;
