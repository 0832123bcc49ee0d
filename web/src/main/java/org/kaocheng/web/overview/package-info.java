/** What a bureau or a department sees of a task as a whole, in pictures, tables and lists. */
@NullMarked
package org.kaocheng.web.overview;

import org.jspecify.annotations.NullMarked;
