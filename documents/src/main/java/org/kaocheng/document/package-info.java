/**
 * The neutral document every reader gives: paragraphs and tables in reading order, each text with
 * the line or page it begins on. Nothing of the file format is left, nothing is interpreted yet.
 */
@NullMarked
package org.kaocheng.document;

import org.jspecify.annotations.NullMarked;
