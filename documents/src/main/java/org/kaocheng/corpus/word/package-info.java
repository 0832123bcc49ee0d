/**
 * Writes Word 97—2003 files (doc) after [MS-DOC], the Word binary file format as Microsoft
 * publishes it: paragraphs, and tables with merged cells and borders, nothing else. The same
 * content gives the same bytes. Sections in the comments are those of [MS-DOC].
 */
@NullMarked
package org.kaocheng.corpus.word;

import org.jspecify.annotations.NullMarked;
