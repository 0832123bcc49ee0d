/** Tables as files that spreadsheets and programs read. */
@NullMarked
package org.kaocheng.casework.table;

import org.jspecify.annotations.NullMarked;
