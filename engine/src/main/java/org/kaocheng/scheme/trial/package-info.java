/**
 * Trials of schemes (案例) written by people who do not program: figures and rows in, what they
 * expect of scores and findings out. Read by {@link org.kaocheng.scheme.load.TrialFiles}.
 */
@NullMarked
package org.kaocheng.scheme.trial;

import org.jspecify.annotations.NullMarked;
