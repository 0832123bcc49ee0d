package org.kaocheng.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Finds the columns of a table from the edges of its rows' cells, in twips (1/1440 inch). */
final class ColumnEdges {

  /** Edges closer than this are one: Word lets rows drift apart by a hair. */
  private static final int CLOSE = 30;

  /** Rows that begin or end within half a centimetre of the table's side reach to it. */
  private static final int SIDE = 284;

  private final List<int[]> rows = new ArrayList<>();
  private final NavigableMap<Integer, Integer> columns = new TreeMap<>();
  private int left = Integer.MAX_VALUE;
  private int right = Integer.MIN_VALUE;

  /** Adds a row's edges from left to right. */
  void add(int[] edges) {
    rows.add(edges);
    left = Math.min(left, edges[0]);
    right = Math.max(right, edges[edges.length - 1]);
    columns.clear();
  }

  /** The number of the grid line, from 0, on which each edge of a row lies. */
  int[] columns(int[] edges) {
    if (columns.isEmpty()) {
      number();
    }
    int[] aligned = aligned(edges);
    int[] result = new int[aligned.length];
    for (int i = 0; i < aligned.length; i++) {
      int line = columns.floorEntry(aligned[i]).getValue();
      // Edges out of order are damage: such a cell is as wide as nothing.
      result[i] = i == 0 ? line : Math.max(line, result[i - 1]);
    }
    return result;
  }

  private void number() {
    NavigableMap<Integer, Integer> sorted = new TreeMap<>();
    rows.forEach(row -> {
      for (int edge : aligned(row)) {
        sorted.put(edge, 0);
      }
    });
    int first = Integer.MIN_VALUE;
    int line = -1;
    for (int edge : sorted.keySet()) {
      if (line < 0 || edge - first > CLOSE) {
        first = edge;
        line++;
      }
      columns.put(edge, line);
    }
  }

  private int[] aligned(int[] edges) {
    int[] aligned = edges.clone();
    int last = aligned.length - 1;
    if (aligned[0] - left < SIDE) {
      aligned[0] = left;
    }
    if (last > 0 && right - aligned[last] < SIDE) {
      aligned[last] = right;
    }
    return aligned;
  }
}
