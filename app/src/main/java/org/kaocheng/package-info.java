/** Where the program starts. */
@NullMarked
package org.kaocheng;

import org.jspecify.annotations.NullMarked;
