/**
 * Tables that are shown, and downloaded as csv or xlsx without anything in them becoming a formula.
 */
@NullMarked
package org.kaocheng.web.table;

import org.jspecify.annotations.NullMarked;
