/**
 * What administrators do: units, accounts, tasks, reminders, settings; each within its own units.
 */
@NullMarked
package org.kaocheng.web.admin;

import org.jspecify.annotations.NullMarked;
