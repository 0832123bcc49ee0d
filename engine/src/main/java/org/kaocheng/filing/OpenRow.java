package org.kaocheng.filing;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row a unit adds to a grid under a label of its own.
 *
 * @param table the form
 * @param block the block of that form
 * @param after the number of the open row in the layout it is written in, from 0
 * @param label its label as typed
 * @param texts what is filled in by the column's number from 0, as typed
 */
public record OpenRow(
    String table, String block, int after, String label, Map<Integer, String> texts) {
  public OpenRow {
    requireNonNull(table, "table is null");
    requireNonNull(block, "block is null");
    requireNonNull(label, "label is null");
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }
}
