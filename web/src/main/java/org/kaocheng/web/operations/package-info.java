/** What those who run the application need: measures, backups. */
@NullMarked
package org.kaocheng.web.operations;

import org.jspecify.annotations.NullMarked;
