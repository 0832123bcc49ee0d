/**
 * What a report says, free of its file format: passages of text, grids, facts (quantities and named
 * text fields), the claims that sentences and tables make about them, and the evaluation forms with
 * their indicator rows. Filled by the extraction of a document or by entry; read by evaluation and
 * checks.
 */
@NullMarked
package org.kaocheng.fact;

import org.jspecify.annotations.NullMarked;
