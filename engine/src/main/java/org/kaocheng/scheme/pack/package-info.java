/**
 * Schemes as data: a jurisdiction's indicator trees, scoring rules, grade bands and policies, read
 * from the YAML packs under {@code schemes/} with all problems listed at once.
 */
@NullMarked
package org.kaocheng.scheme.pack;

import org.jspecify.annotations.NullMarked;
