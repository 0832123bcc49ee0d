/** What changed from one submission of a case to another. */
@NullMarked
package org.kaocheng.casework.difference;

import org.jspecify.annotations.NullMarked;
