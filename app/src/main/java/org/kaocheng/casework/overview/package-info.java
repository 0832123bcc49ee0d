/** What a finance bureau sees of a task as a whole: pure reckonings over standings of units. */
@NullMarked
package org.kaocheng.casework.overview;

import org.jspecify.annotations.NullMarked;
