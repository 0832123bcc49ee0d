/**
 * How fast the application answers when a whole city fills in at once; run by {@code make load}.
 */
@NullMarked
package org.kaocheng.web.load;

import org.jspecify.annotations.NullMarked;
