/** What is kept when the process is killed while many save and submit. */
@NullMarked
package org.kaocheng.web.crash;

import org.jspecify.annotations.NullMarked;
