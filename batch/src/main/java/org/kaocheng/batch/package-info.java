/** The checks of many files shared among the machines of a Spark cluster. */
@NullMarked
package org.kaocheng.batch;

import org.jspecify.annotations.NullMarked;
