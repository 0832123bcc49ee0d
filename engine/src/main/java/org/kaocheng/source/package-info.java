/** Where a thing came from: places in a document, and problems, which are messages at a place. */
@NullMarked
package org.kaocheng.source;

import org.jspecify.annotations.NullMarked;
