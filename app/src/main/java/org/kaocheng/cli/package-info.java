/** The command line: one command per file. */
@NullMarked
package org.kaocheng.cli;

import org.jspecify.annotations.NullMarked;
