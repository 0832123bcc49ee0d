/**
 * The scorecard: a report's indicators scored by its jurisdiction's scheme or by the criteria the
 * report prints, each score with its explanation. In come a {@link org.kaocheng.fact.Reading} and a
 * scheme, out comes a {@link org.kaocheng.evaluate.scorecard.Scorecard}.
 */
@NullMarked
package org.kaocheng.evaluate.scorecard;

import org.jspecify.annotations.NullMarked;
