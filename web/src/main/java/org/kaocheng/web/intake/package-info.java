/**
 * Files in and out of a case: last year's report or a workbook to fill in from, files that support
 * indicators, the official report and the workbook to download. What is understood of a file is
 * shown before anything is changed.
 */
@NullMarked
package org.kaocheng.web.intake;

import org.jspecify.annotations.NullMarked;
