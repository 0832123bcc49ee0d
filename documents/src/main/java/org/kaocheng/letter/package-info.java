/**
 * What a reviewer sends back: letters of opinion and notices to mend, lists of findings, and what a
 * resubmitted report has mended.
 */
@NullMarked
package org.kaocheng.letter;

import org.jspecify.annotations.NullMarked;
