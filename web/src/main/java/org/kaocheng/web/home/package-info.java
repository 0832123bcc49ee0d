/** Where a visitor begins. */
@NullMarked
package org.kaocheng.web.home;

import org.jspecify.annotations.NullMarked;
