package org.kaocheng.casework.administration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaocheng.casework.administration.UnitKeeping.Line;
import org.kaocheng.store.ReportingUnit;

/** What is wrong with units that are to be added by the names of those they belong to. */
final class PastedUnits {

  /** How often a name stands for a unit. */
  private final Map<String, Integer> named = new HashMap<>();

  /** The names below each name. */
  private final Map<String, Set<String>> below = new HashMap<>();

  private final String own;

  PastedUnits(Map<Long, ReportingUnit> units, long root) {
    ReportingUnit top = units.get(root);
    own = top == null ? "" : top.name();
    for (ReportingUnit unit : units.values()) {
      named.merge(unit.name(), 1, Integer::sum);
      ReportingUnit parent = units.get(unit.parent().orElse(-1L));
      if (parent != null) {
        beside(parent.name()).add(unit.name());
      }
    }
  }

  private Set<String> beside(String parent) {
    return below.computeIfAbsent(parent, name -> new HashSet<>());
  }

  List<Trouble> troubles(List<Line> lines) {
    List<Trouble> troubles = new ArrayList<>();
    for (Line line : lines) {
      String name = UnitKeeping.tidy(line.name());
      String parent = UnitKeeping.tidy(line.parent());
      String above = parent.isEmpty() ? own : parent;
      int times = parent.isEmpty() ? 1 : named.getOrDefault(parent, 0);
      if (times != 1) {
        String message = times == 0 ? "unit.parent.unknown" : "unit.parent.several";
        troubles.add(Trouble.at(line.line(), message, parent));
      }
      List<Trouble> wrong = UnitKeeping.troubles(line.line(), name, beside(above));
      troubles.addAll(wrong);
      if (wrong.isEmpty()) {
        beside(above).add(name);
        named.merge(name, 1, Integer::sum);
      }
    }
    return troubles;
  }
}
