/**
 * An invented county to look around in: its units, and filings, right and wrong ones, by a seed.
 */
@NullMarked
package org.kaocheng.casework.demo;

import org.jspecify.annotations.NullMarked;
