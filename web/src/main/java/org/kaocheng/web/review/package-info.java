/**
 * Where the finance bureau reviews: the queue by risk, the report beside its findings and its
 * scorecard, decisions, scores, letters, the difference to the last submission, the steps of the
 * case and its history.
 */
@NullMarked
package org.kaocheng.web.review;

import org.jspecify.annotations.NullMarked;
