/**
 * What is to be printed: a report, a form or a letter as headings, paragraphs and sheets, before it
 * becomes a file of any format; and the composers that make it of a filing and a scheme.
 */
@NullMarked
package org.kaocheng.compose;

import org.jspecify.annotations.NullMarked;
