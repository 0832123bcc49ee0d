/**
 * What a department fills in: each figure once, its indicators, projects and own words. Forms,
 * workbooks and reports are made of it, and it is got back from them.
 */
@NullMarked
package org.kaocheng.filing;

import org.jspecify.annotations.NullMarked;
