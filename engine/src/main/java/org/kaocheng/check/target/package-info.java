/**
 * Rules on targets: fields of evaluation tables and promises in sentences in, findings out. {@link
 * org.kaocheng.check.target.Rows} gives the rows of all forms as parsed targets and results.
 */
@NullMarked
package org.kaocheng.check.target;

import org.jspecify.annotations.NullMarked;
