/**
 * The mutation test: clean reports in many layouts, one labelled error planted in each, and the
 * count of those the checker finds at their place.
 */
@NullMarked
package org.kaocheng.mutation;

import org.jspecify.annotations.NullMarked;
