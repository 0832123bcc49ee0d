/**
 * What administrators keep: units, accounts, tasks, reminders and settings. Every act is one
 * transaction with its event in the ledger, and reaches no further than the administrator's units.
 */
@NullMarked
package org.kaocheng.casework.administration;

import org.jspecify.annotations.NullMarked;
