/** Joins the steps: a file is read, scored and checked, and becomes a report. */
@NullMarked
package org.kaocheng.examine;

import org.jspecify.annotations.NullMarked;
