/**
 * Checks that need more than one report: pure functions from what many reports tell to findings by
 * file. None is an error, for no report proves another wrong.
 */
@NullMarked
package org.kaocheng.check.peer;

import org.jspecify.annotations.NullMarked;
