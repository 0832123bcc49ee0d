package org.kaocheng.casework.administration;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Database;
import org.kaocheng.store.EventTable;
import org.kaocheng.store.EventTable.Chain;
import org.kaocheng.store.LedgerEvent;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.store.Times;

/**
 * Where acts that belong to no case are done, one at a time: the ledger's chain is locked first,
 * and each act is written into it in the same transaction.
 */
public final class Ledger {

  private final Database database;
  private final InstantSource clock;

  /** The ledger of a database. */
  public Ledger(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The ledger while it is locked. */
  public final class Open {

    private final Instant now = Times.kept(clock.instant());
    private Chain chain = database.events().lock(EventTable.LEDGER).orElseThrow();

    private Open() {}

    /** The moment of the act. */
    public Instant now() {
      return now;
    }

    /**
     * Writes an act.
     *
     * @param subject the number or name of the thing
     * @param unit the unit whose administrators are told
     * @param contentHash the thing's fingerprint afterwards; empty when it is removed
     */
    public void write(
        Actor actor,
        LedgerEvent.Act act,
        LedgerEvent.Kind kind,
        Object subject,
        long unit,
        String note,
        String contentHash) {
      chain =
          database
              .ledger()
              .append(
                  chain,
                  new LedgerEvent(
                      0, now, actor, act, kind, subject.toString(), unit, note, contentHash, ""));
    }

    /** The units an administrator keeps, by number, those higher up first. */
    Map<Long, ReportingUnit> units(Administrator who) {
      Map<Long, ReportingUnit> units = new LinkedHashMap<>();
      database.units().subtree(who.unit()).forEach(unit -> units.put(unit.id(), unit));
      return units;
    }

    /** A unit the administrator keeps. */
    Optional<ReportingUnit> unit(Administrator who, long unit) {
      return Optional.ofNullable(units(who).get(unit));
    }
  }

  /** Works in one transaction; what the work throws undoes all of it. */
  public <T> T work(Function<Open, T> work) {
    return database.inTransaction(() -> work.apply(new Open()));
  }
}
