/**
 * The workbook a department fills in: a filing as an Excel file, in which every figure is typed
 * once and what follows is computed, and back; what is missing or wrong in it, by sheet and cell.
 */
@NullMarked
package org.kaocheng.workbook;

import org.jspecify.annotations.NullMarked;
