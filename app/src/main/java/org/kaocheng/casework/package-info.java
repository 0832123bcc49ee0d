/**
 * Fill, submit, review, return, approve, disclose: the one place where the steps of a case are
 * joined, each act with its event in one transaction.
 */
@NullMarked
package org.kaocheng.casework;

import org.jspecify.annotations.NullMarked;
