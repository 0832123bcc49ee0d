/**
 * The forms as they are filled in, in a workbook or on a page of the web: a filing comes in, its
 * forms with a cell for each field go out; a text typed into a field makes the next filing.
 */
@NullMarked
package org.kaocheng.form;

import org.jspecify.annotations.NullMarked;
