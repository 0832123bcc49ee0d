/**
 * Keeps cases: units, tasks, drafts, submissions, decisions on findings and the chained events, in
 * H2 or PostgreSQL by one schema.
 */
@NullMarked
package org.kaocheng.store;

import org.jspecify.annotations.NullMarked;
