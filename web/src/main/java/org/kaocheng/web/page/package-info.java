/**
 * What all pages share: the visitor's name and language, the way around, what is shown when
 * something is wrong.
 */
@NullMarked
package org.kaocheng.web.page;

import org.jspecify.annotations.NullMarked;
