/**
 * The small formula language of schemes: Chinese or ASCII names, exact decimals and intervals,
 * typed missing values. A formula is a tree of records; nothing in it runs code.
 */
@NullMarked
package org.kaocheng.scheme.formula;

import org.jspecify.annotations.NullMarked;
