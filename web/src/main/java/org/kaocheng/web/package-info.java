/** The web application: pages and the programming interface over the cases, no rules. */
@NullMarked
package org.kaocheng.web;

import org.jspecify.annotations.NullMarked;
