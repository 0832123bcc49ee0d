/**
 * Writers of what is to be printed: the same composition as an official Word document, a PDF, a
 * workbook, a web page, and as the neutral document our own readers would get from these files.
 * They lay out and never compute; the same composition gives the same bytes.
 */
@NullMarked
package org.kaocheng.render;

import org.jspecify.annotations.NullMarked;
