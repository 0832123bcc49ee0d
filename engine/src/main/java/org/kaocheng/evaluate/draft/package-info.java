/**
 * Drafts the pack of a jurisdiction from a scoring table that was read: indicators with points,
 * rules from the words of the criteria, grades, and what a person must still settle. In come a
 * reading and the schemes at hand, out go the texts of the pack's files and the open questions.
 */
@NullMarked
package org.kaocheng.evaluate.draft;

import org.jspecify.annotations.NullMarked;
