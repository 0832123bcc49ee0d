/** The demonstration: an empty database is filled with an invented county. */
@NullMarked
package org.kaocheng.web.demo;

import org.jspecify.annotations.NullMarked;
