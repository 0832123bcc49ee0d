/** Rules on figures: each reports one kind of claim that the ledger found not to hold. */
@NullMarked
package org.kaocheng.check.arithmetic;

import org.jspecify.annotations.NullMarked;
