/**
 * From a document to what it says: facts, claims and evaluation forms; what is not understood is
 * listed.
 */
@NullMarked
package org.kaocheng.extract;

import org.jspecify.annotations.NullMarked;
