package org.kaocheng.casework.administration;

import static org.kaocheng.store.LedgerEvent.Kind.SETTING;

import org.kaocheng.store.Database;
import org.kaocheng.store.Fingerprints;
import org.kaocheng.store.LedgerEvent.Act;
import org.kaocheng.store.Setting;

/**
 * The settings, which hold for all; kept by the administrators of units that belong to no other.
 */
public final class SettingKeeping {

  private final Database database;
  private final Ledger ledger;

  /** The settings of a database. */
  public SettingKeeping(Database database, Ledger ledger) {
    this.database = database;
    this.ledger = ledger;
  }

  /** What a page was made from, to be given back with a change. */
  public String seen(Setting setting) {
    return Fingerprints.of(setting, database.settings().get(setting));
  }

  /** Whether an administrator keeps the settings. */
  public boolean keeps(Administrator who) {
    return database.units().find(who.unit()).filter(unit -> unit.parent().isEmpty()).isPresent();
  }

  /**
   * Turns a setting on or off.
   *
   * @param seen what the page was made from
   */
  public Kept<Boolean> turn(Administrator who, Setting setting, String seen, boolean on) {
    return ledger.work(open -> {
      if (!keeps(who)) {
        return Kept.refused("setting.foreign");
      }
      if (!seen(setting).equals(seen)) {
        return new Kept.Overtaken<>();
      }
      String content = on ? "yes" : "no";
      database.settings().set(setting, content);
      open.write(
          who.actor(),
          Act.CHANGE,
          SETTING,
          setting.key(),
          who.unit(),
          setting.key() + "：" + content,
          Fingerprints.of(setting, content));
      return new Kept.Done<>(on);
    });
  }
}
