/**
 * Invented reports: many units over several years in the layouts and formats of published ones,
 * clean or with labelled errors planted in them. Their figures are reckoned here on their own, not
 * by what checks them.
 */
@NullMarked
package org.kaocheng.corpus;

import org.jspecify.annotations.NullMarked;
