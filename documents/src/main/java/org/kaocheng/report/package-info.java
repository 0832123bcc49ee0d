/**
 * Readings and findings for people and programs: terminal text, JSON and a self-contained HTML
 * page.
 */
@NullMarked
package org.kaocheng.report;

import org.jspecify.annotations.NullMarked;
