package org.kaocheng.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The cells of a worksheet that hold something, and its merged regions; all counted from 0. */
final class SheetGrid {

  /** A merged region, both ends within. */
  record Region(int top, int left, int bottom, int right) {}

  private final String name;
  private final Budget budget;
  private final NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
  private final List<Region> regions = new ArrayList<>();

  SheetGrid(String name, Budget budget) {
    this.name = name;
    this.budget = budget;
  }

  String name() {
    return name;
  }

  /** Puts a cell's shown text; a blank one is as good as none. */
  void put(int row, int column, String shown) throws UnreadableException {
    String text = Blocks.stripBreaks(shown.replace("\r\n", "\n").replace('\r', '\n'));
    if (!text.isBlank() && row >= 0 && column >= 0) {
      budget.characters(text.length());
      if (rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, text) == null) {
        budget.cells(1);
      }
    }
  }

  /** Notes a merged region. */
  void merge(Region region) throws UnreadableException {
    budget.cells(1);
    regions.add(region);
  }

  boolean isBlank() {
    return rows.isEmpty();
  }

  Budget budget() {
    return budget;
  }

  NavigableMap<Integer, NavigableMap<Integer, String>> rows() {
    return rows;
  }

  List<Region> regions() {
    return regions;
  }
}
