/**
 * Rules on names: one body, project, office or label under two names, or at the wrong level of
 * government.
 */
@NullMarked
package org.kaocheng.check.names;

import org.jspecify.annotations.NullMarked;
