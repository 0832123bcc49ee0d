/**
 * The figures of a report as a ledger: every relation between them that its sentences, its tables
 * or the taxonomy assert, evaluated on intervals; and the smallest repairs that make failing
 * relations hold.
 */
@NullMarked
package org.kaocheng.check.ledger;

import org.jspecify.annotations.NullMarked;
