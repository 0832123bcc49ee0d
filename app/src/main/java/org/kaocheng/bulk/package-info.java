/**
 * Many files at once on one machine: they are checked, kept as rows, compared with one another, and
 * written as tables, a workbook and pages.
 */
@NullMarked
package org.kaocheng.bulk;

import org.jspecify.annotations.NullMarked;
