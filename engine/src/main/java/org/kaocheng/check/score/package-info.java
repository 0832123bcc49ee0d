/**
 * Rules of the families SCORE and GRADE: points and scores against their sums, criteria, bands and
 * the figures and sentences of the report. In come the forms, facts and sentences of an {@link
 * org.kaocheng.check.Examination}, out come findings.
 */
@NullMarked
package org.kaocheng.check.score;

import org.jspecify.annotations.NullMarked;
