/**
 * Rules: pure functions from a reading to findings. One file per rule, one card per rule (code,
 * severity, why it matters, what to do); {@link org.kaocheng.check.Rules} knows them all, {@link
 * org.kaocheng.check.Checker} runs them and puts root causes first.
 */
@NullMarked
package org.kaocheng.check;

import org.jspecify.annotations.NullMarked;
