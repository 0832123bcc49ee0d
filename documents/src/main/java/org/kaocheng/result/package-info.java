/** Reports as rows of tables, for many of them at once; what the columns mean is data. */
@NullMarked
package org.kaocheng.result;

import org.jspecify.annotations.NullMarked;
