package org.kaocheng.casework.administration;

import static org.kaocheng.store.LedgerEvent.Kind.ACCOUNT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.kaocheng.store.Account;
import org.kaocheng.store.Database;
import org.kaocheng.store.Fingerprints;
import org.kaocheng.store.LedgerEvent.Act;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.store.Role;

/** The accounts of the units an administrator keeps. Passwords come hashed. */
public final class AccountKeeping {

  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,99}");
  private static final int MOST_LINES = 500;

  private final Database database;
  private final Ledger ledger;

  /** The accounts of a database. */
  public AccountKeeping(Database database, Ledger ledger) {
    this.database = database;
    this.ledger = ledger;
  }

  /**
   * An account to be added.
   *
   * @param line the line it stands in, from 1; 0 when it stands alone
   * @param login what is typed to sign in
   * @param name the person's name
   * @param role what it may do; empty when it is none of the roles
   * @param unit the unit it belongs to; empty when it is none or several
   */
  public record Line(
      int line, String login, String name, Optional<Role> role, Optional<Long> unit) {}

  /** What a page was made from, to be given back with a change. */
  public static String seen(Account account) {
    return Fingerprints.of(account);
  }

  /** What is wrong with accounts to be added; asked before their passwords are hashed. */
  public List<Trouble> troubles(Administrator who, List<Line> lines) {
    return database.inSnapshot(() -> {
      Set<Long> units = new HashSet<>();
      database.units().subtree(who.unit()).forEach(unit -> units.add(unit.id()));
      return troubles(units, lines);
    });
  }

  private List<Trouble> troubles(Set<Long> units, List<Line> lines) {
    List<Trouble> troubles = new ArrayList<>();
    if (lines.isEmpty()) {
      troubles.add(Trouble.of("lines.none"));
    }
    if (lines.size() > MOST_LINES) {
      troubles.add(Trouble.of("lines.many", Integer.toString(MOST_LINES)));
      return troubles;
    }
    Set<String> logins = new HashSet<>();
    for (Line line : lines) {
      String login = login(line.login());
      if (!LOGIN.matcher(login).matches()) {
        troubles.add(Trouble.at(line.line(), "account.login", line.login()));
      } else if (!logins.add(login) || database.accounts().find(login).isPresent()) {
        troubles.add(Trouble.at(line.line(), "account.login.taken", login));
      }
      troubles.addAll(nameTroubles(line.line(), line.name()));
      if (line.role().isEmpty()) {
        troubles.add(Trouble.at(line.line(), "account.role"));
      }
      if (line.unit().filter(units::contains).isEmpty()) {
        troubles.add(Trouble.at(line.line(), "account.unit"));
      }
    }
    return troubles;
  }

  private static List<Trouble> nameTroubles(int line, String name) {
    String tidy = UnitKeeping.tidy(name);
    return tidy.isEmpty() || tidy.length() > Account.LONGEST
        ? List.of(Trouble.at(line, "account.name", Integer.toString(Account.LONGEST)))
        : List.of();
  }

  private static String login(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * Adds accounts: all of them, or none with all that is wrong.
   *
   * @param hashes the hash of the first password of each, in the order of the lines
   */
  public Kept<List<Account>> add(Administrator who, List<Line> lines, List<String> hashes) {
    return ledger.work(open -> {
      Map<Long, ReportingUnit> units = open.units(who);
      List<Trouble> troubles = troubles(units.keySet(), lines);
      if (!troubles.isEmpty()) {
        return new Kept.Refused<>(troubles);
      }
      List<Account> added = new ArrayList<>();
      for (int at = 0; at < lines.size(); at++) {
        Line line = lines.get(at);
        Account account =
            database
                .accounts()
                .add(
                    Account.of(
                        login(line.login()),
                        UnitKeeping.tidy(line.name()),
                        line.role().orElseThrow(),
                        line.unit().orElseThrow(),
                        hashes.get(at)))
                .orElseThrow();
        write(open, who, Act.ADD, account, told(account, units));
        added.add(account);
      }
      return new Kept.Done<>(List.copyOf(added));
    });
  }

  private static String told(Account account, Map<Long, ReportingUnit> units) {
    ReportingUnit unit = units.get(account.unit());
    return account.login()
        + "，"
        + account.name()
        + "，"
        + account.role().label()
        + "，"
        + (unit == null ? "" : unit.name())
        + (account.disabled() ? "，停用" : "");
  }

  /**
   * Changes an account; its sessions end.
   *
   * @param seen what the page was made from
   */
  public Kept<Account> change(
      Administrator who,
      long id,
      String seen,
      String name,
      Role role,
      long unit,
      boolean disabled) {
    return work(
        who,
        id,
        (open, account) -> {
          if (!seen(account).equals(seen)) {
            return new Kept.Overtaken<>();
          }
          Map<Long, ReportingUnit> units = open.units(who);
          List<Trouble> troubles = new ArrayList<>(nameTroubles(0, name));
          if (!units.containsKey(unit)) {
            troubles.add(Trouble.of("account.unit"));
          }
          if (!troubles.isEmpty()) {
            return new Kept.Refused<>(troubles);
          }
          Account changed = account.as(UnitKeeping.tidy(name), role, unit, disabled);
          return kept(open, who, Act.CHANGE, changed, told(changed, units));
        });
  }

  /** Gives an account a new first password, which must be changed; its sessions end. */
  public Kept<Account> reset(Administrator who, long id, String hash) {
    return work(
        who,
        id,
        (open, account) ->
            kept(open, who, Act.RESET, account.withPassword(hash, true), account.login()));
  }

  /** Lets an account locked after wrong passwords in again. */
  public Kept<Account> unlock(Administrator who, long id) {
    return work(
        who,
        id,
        (open, account) ->
            kept(open, who, Act.UNLOCK, account.failed(0, Optional.empty()), account.login()));
  }

  private Kept<Account> kept(
      Ledger.Open open, Administrator who, Act act, Account changed, String note) {
    database.accounts().update(changed);
    write(open, who, act, changed, note);
    return new Kept.Done<>(changed);
  }

  private static void write(
      Ledger.Open open, Administrator who, Act act, Account account, String note) {
    open.write(
        who.actor(), act, ACCOUNT, account.id(), account.unit(), note, Fingerprints.of(account));
  }

  /** Works on an account of the administrator's units that is not its own. */
  private Kept<Account> work(
      Administrator who, long id, BiFunction<Ledger.Open, Account, Kept<Account>> work) {
    return ledger.work(open -> {
      Optional<Account> account =
          database.accounts().lock(id).filter(each -> open.unit(who, each.unit()).isPresent());
      if (account.isEmpty()) {
        return Kept.refused("account.unknown");
      }
      return id == who.account() ? Kept.refused("account.own") : work.apply(open, account.get());
    });
  }
}
