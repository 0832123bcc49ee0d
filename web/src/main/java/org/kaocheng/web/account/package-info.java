/** One's own account: signing in, changing the password. */
@NullMarked
package org.kaocheng.web.account;

import org.jspecify.annotations.NullMarked;
