/**
 * Where a unit fills in its report: its tasks, the forms as they are printed with a field in every
 * cell, what is wrong with them, and the steps it may take. Figures are computed and judged by the
 * engine only.
 *
 * <p><b>A change.</b> {@code POST /fill/{case}/change} takes {@code version}, the version of the
 * draft the page shows, and any number of {@code field} (a {@link org.kaocheng.form.FieldKey}),
 * {@code text} (as typed) and {@code was} (what the page showed there before), in equal numbers;
 * without {@code was} the version alone tells whether the change is laid on what was seen. Answers:
 *
 * <ul>
 *   <li>200 with a {@link ChangeAnswer}: kept; {@code cells} are those that look different now.
 *       Changes of others to other cells stay: the version counts theirs too. {@code problems} and
 *       {@code scores} are of the engine's examination numbered {@code examined}; while that is
 *       less than {@code version}, {@code GET /fill/{case}/examined?version=} answers with the
 *       next.
 *   <li>409 with a {@link ChangeRefusal}: nothing was kept. With {@code conflicts}, someone else
 *       changed the same cells; sent again with {@code was} as they stand now, it is kept.
 *   <li>422 with a {@link ChangeRefusal}: it cannot be kept.
 * </ul>
 */
@NullMarked
package org.kaocheng.web.fill;

import org.jspecify.annotations.NullMarked;
