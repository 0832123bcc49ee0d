/**
 * Runs trials of schemes: a case's figures become a reading, which is scored and checked like a
 * report; what comes out is held against what the case expects.
 */
@NullMarked
package org.kaocheng.check.trial;

import org.jspecify.annotations.NullMarked;
