package org.kaocheng.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Disjoint sets of the numbers from 0, joined pair by pair. */
final class PdfGroups {

  private final int[] parent;

  PdfGroups(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /** The number that stands for the set {@code member} is in. */
  int of(int member) {
    int root = member;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  void join(int one, int other) {
    int a = of(one);
    int b = of(other);
    parent[Math.max(a, b)] = Math.min(a, b);
  }

  /** The sets, by their smallest member. */
  List<List<Integer>> members() {
    SortedMap<Integer, List<Integer>> sets = new TreeMap<>();
    for (int i = 0; i < parent.length; i++) {
      sets.computeIfAbsent(of(i), k -> new ArrayList<>()).add(i);
    }
    return List.copyOf(sets.values());
  }
}
