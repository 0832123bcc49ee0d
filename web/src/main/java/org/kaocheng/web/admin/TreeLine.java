package org.kaocheng.web.admin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.store.ReportingUnit;

/**
 * A line of the tree of units.
 *
 * @param unit the unit
 * @param depth how deep below the first it lies, from 0
 * @param path the names from the first down to it
 */
public record TreeLine(ReportingUnit unit, int depth, String path) {

  /** The lines of a tree given level by level, its root first. */
  static List<TreeLine> of(List<ReportingUnit> units) {
    Map<Long, List<ReportingUnit>> below = new HashMap<>();
    for (ReportingUnit unit : units.subList(Math.min(1, units.size()), units.size())) {
      below.computeIfAbsent(unit.parent().orElse(-1L), id -> new ArrayList<>()).add(unit);
    }
    List<TreeLine> lines = new ArrayList<>();
    if (!units.isEmpty()) {
      walk(units.getFirst(), 0, "", below, lines);
    }
    return lines;
  }

  private static void walk(
      ReportingUnit unit,
      int depth,
      String above,
      Map<Long, List<ReportingUnit>> below,
      List<TreeLine> lines) {
    String path = above.isEmpty() ? unit.name() : above + "／" + unit.name();
    lines.add(new TreeLine(unit, depth, path));
    for (ReportingUnit each : below.getOrDefault(unit.id(), List.of())) {
      walk(each, depth + 1, path, below, lines);
    }
  }

  /** The depth as a class of the style sheet has it. */
  public String indent() {
    return "depth-" + Math.min(depth, 6);
  }

  /** Spaces before the name in a list to choose from. */
  public String indented() {
    return "　".repeat(depth) + unit.name();
  }

  /** Whether a search finds it. */
  boolean matches(String search) {
    return path.toLowerCase(java.util.Locale.ROOT)
        .contains(search.strip().toLowerCase(java.util.Locale.ROOT));
  }
}
