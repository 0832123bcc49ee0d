/**
 * What the rules say, as data: concepts with their labels and identities, and the words that checks
 * look for.
 */
@NullMarked
package org.kaocheng.scheme;

import org.jspecify.annotations.NullMarked;
