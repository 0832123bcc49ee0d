package org.kaocheng.web.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.store.Database;
import org.kaocheng.store.ReportingUnit;

/** The units a visitor sees: its own and all below, those higher up first. */
public final class Sight {

  private final Map<Long, ReportingUnit> units = new LinkedHashMap<>();

  private Sight(List<ReportingUnit> seen) {
    seen.forEach(unit -> units.put(unit.id(), unit));
  }

  /** What is seen from a unit. */
  static Sight from(Database database, long unit) {
    return new Sight(database.units().subtree(unit));
  }

  /** Whether a unit is seen. */
  public boolean sees(long unit) {
    return units.containsKey(unit);
  }

  /** A unit that is seen. */
  public Optional<ReportingUnit> unit(long unit) {
    return Optional.ofNullable(units.get(unit));
  }

  /** The units that are seen. */
  public List<ReportingUnit> units() {
    return List.copyOf(units.values());
  }

  /** Their numbers. */
  public List<Long> numbers() {
    return List.copyOf(units.keySet());
  }

  /** Whether several are all seen. */
  public boolean seesAll(List<ReportingUnit> several) {
    return several.stream().allMatch(each -> sees(each.id()));
  }
}
