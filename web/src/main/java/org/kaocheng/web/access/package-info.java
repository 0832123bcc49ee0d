/**
 * Who may see and do what: signing in, what a visitor sees, cases found only by those who see them.
 */
@NullMarked
package org.kaocheng.web.access;

import org.jspecify.annotations.NullMarked;
