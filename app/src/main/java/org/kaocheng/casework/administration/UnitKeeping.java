package org.kaocheng.casework.administration;

import static org.kaocheng.store.LedgerEvent.Kind.UNIT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaocheng.store.Database;
import org.kaocheng.store.Fingerprints;
import org.kaocheng.store.LedgerEvent.Act;
import org.kaocheng.store.ReportingUnit;

/** The tree of units. */
public final class UnitKeeping {

  /** The longest name and contact, in characters. */
  public static final int LONGEST = 200;

  private static final int MOST_LINES = 2_000;

  private final Database database;
  private final Ledger ledger;

  /** The units of a database. */
  public UnitKeeping(Database database, Ledger ledger) {
    this.database = database;
    this.ledger = ledger;
  }

  /**
   * A unit to be added.
   *
   * @param line the line it stands in, from 1
   * @param parent the name of the unit it belongs to; empty for the administrator's own
   * @param name its name
   */
  public record Line(int line, String parent, String name) {}

  /** What a page was made from, to be given back with a change. */
  public String seen(ReportingUnit unit) {
    return Fingerprints.of(unit, database.units().contact(unit.id()));
  }

  /** Adds a unit below another. */
  public Kept<ReportingUnit> add(Administrator who, long parent, String name) {
    return ledger.work(open -> {
      Optional<ReportingUnit> above = open.unit(who, parent);
      if (above.isEmpty()) {
        return Kept.refused("unit.unknown");
      }
      String tidy = tidy(name);
      List<Trouble> troubles = troubles(0, tidy, siblings(open.units(who), parent, -1));
      return troubles.isEmpty()
          ? new Kept.Done<>(added(open, who, above.get(), tidy))
          : new Kept.Refused<>(troubles);
    });
  }

  /** Adds many units at once: all of them, or none with all that is wrong. */
  public Kept<List<ReportingUnit>> add(Administrator who, List<Line> lines) {
    if (lines.isEmpty()) {
      return Kept.refused("lines.none");
    }
    if (lines.size() > MOST_LINES) {
      return Kept.refused("lines.many", Integer.toString(MOST_LINES));
    }
    return ledger.work(open -> {
      Map<Long, ReportingUnit> units = open.units(who);
      List<Trouble> troubles = new PastedUnits(units, who.unit()).troubles(lines);
      if (!troubles.isEmpty()) {
        return new Kept.Refused<>(troubles);
      }
      Map<String, ReportingUnit> byName = new HashMap<>();
      units.values().forEach(unit -> byName.put(unit.name(), unit));
      List<ReportingUnit> added = new ArrayList<>();
      for (Line line : lines) {
        String parent = tidy(line.parent());
        ReportingUnit above = parent.isEmpty() ? units.get(who.unit()) : byName.get(parent);
        ReportingUnit unit =
            added(open, who, java.util.Objects.requireNonNull(above), tidy(line.name()));
        byName.put(unit.name(), unit);
        added.add(unit);
      }
      return new Kept.Done<>(List.copyOf(added));
    });
  }

  private ReportingUnit added(
      Ledger.Open open, Administrator who, ReportingUnit above, String name) {
    ReportingUnit unit = database.units().add(Optional.of(above.id()), name);
    String note = above.name() + "／" + unit.name();
    open.write(who.actor(), Act.ADD, UNIT, unit.id(), unit.id(), note, Fingerprints.of(unit, ""));
    return unit;
  }

  /**
   * Changes the name of a unit and whom to call there.
   *
   * @param seen what the page was made from
   */
  public Kept<ReportingUnit> describe(
      Administrator who, long id, String seen, String name, String contact) {
    return ledger.work(open -> {
      Map<Long, ReportingUnit> units = open.units(who);
      ReportingUnit unit = units.get(id);
      if (unit == null) {
        return Kept.refused("unit.unknown");
      }
      if (!seen(unit).equals(seen)) {
        return new Kept.Overtaken<>();
      }
      String tidy = tidy(name);
      String call = tidy(contact);
      List<Trouble> troubles =
          new ArrayList<>(troubles(0, tidy, siblings(units, unit.parent().orElse(-1L), id)));
      if (call.length() > LONGEST) {
        troubles.add(Trouble.of("unit.contact.long"));
      }
      if (!troubles.isEmpty()) {
        return new Kept.Refused<>(troubles);
      }
      ReportingUnit changed = new ReportingUnit(id, unit.parent(), tidy);
      database.units().update(changed);
      database.units().contact(id, call);
      String note =
          (unit.name().equals(tidy) ? tidy : unit.name() + " → " + tidy)
              + (call.isEmpty() ? "" : "；" + call);
      return written(open, who, changed, Act.CHANGE, note);
    });
  }

  /**
   * Moves a unit below another.
   *
   * @param seen what the page was made from
   */
  public Kept<ReportingUnit> move(Administrator who, long id, String seen, long parent) {
    return ledger.work(open -> {
      Map<Long, ReportingUnit> units = open.units(who);
      ReportingUnit unit = units.get(id);
      ReportingUnit above = units.get(parent);
      if (unit == null || above == null) {
        return Kept.refused("unit.unknown");
      }
      if (!seen(unit).equals(seen)) {
        return new Kept.Overtaken<>();
      }
      if (id == who.unit()) {
        return Kept.refused("unit.own");
      }
      if (database.units().subtree(id).stream().anyMatch(below -> below.id() == parent)) {
        return Kept.refused("unit.below", above.name());
      }
      List<Trouble> troubles = troubles(0, unit.name(), siblings(units, parent, id));
      if (!troubles.isEmpty()) {
        return new Kept.Refused<>(troubles);
      }
      ReportingUnit moved = new ReportingUnit(id, Optional.of(parent), unit.name());
      database.units().update(moved);
      return written(open, who, moved, Act.CHANGE, unit.name() + " → " + above.name());
    });
  }

  /**
   * Removes a unit nothing hangs on.
   *
   * @param seen what the page was made from
   * @return the unit it belonged to
   */
  public Kept<ReportingUnit> remove(Administrator who, long id, String seen) {
    return ledger.work(open -> {
      Map<Long, ReportingUnit> units = open.units(who);
      ReportingUnit unit = units.get(id);
      if (unit == null) {
        return Kept.refused("unit.unknown");
      }
      if (!seen(unit).equals(seen)) {
        return new Kept.Overtaken<>();
      }
      ReportingUnit above = units.get(unit.parent().orElse(-1L));
      if (id == who.unit() || above == null) {
        return Kept.refused("unit.own");
      }
      if (database.units().hanging(id) > 0) {
        return Kept.refused("unit.hanging");
      }
      database.units().remove(id);
      open.write(who.actor(), Act.REMOVE, UNIT, id, above.id(), unit.name(), "");
      return new Kept.Done<>(above);
    });
  }

  private Kept<ReportingUnit> written(
      Ledger.Open open, Administrator who, ReportingUnit unit, Act act, String note) {
    open.write(who.actor(), act, UNIT, unit.id(), unit.id(), note, seen(unit));
    return new Kept.Done<>(unit);
  }

  /** Without spaces around, and without signs that only break lines. */
  static String tidy(String text) {
    return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  /** What is wrong with a name among those beside it. */
  static List<Trouble> troubles(int line, String name, Set<String> beside) {
    if (name.isEmpty()) {
      return List.of(Trouble.at(line, "unit.name.empty"));
    }
    if (name.length() > LONGEST) {
      return List.of(Trouble.at(line, "unit.name.long", Integer.toString(LONGEST)));
    }
    return beside.contains(name) ? List.of(Trouble.at(line, "unit.name.taken", name)) : List.of();
  }

  private static Set<String> siblings(Map<Long, ReportingUnit> units, long parent, long but) {
    return units.values().stream()
        .filter(unit -> unit.id() != but && unit.parent().filter(id -> id == parent).isPresent())
        .map(ReportingUnit::name)
        .collect(Collectors.toSet());
  }
}
