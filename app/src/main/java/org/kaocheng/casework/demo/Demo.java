package org.kaocheng.casework.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.store.Account;
import org.kaocheng.store.Database;
import org.kaocheng.store.EvaluationTask;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.store.Role;

/**
 * Fills an empty database with an invented county: units, accounts, the tasks of two years, cases
 * in all states. The same each time, the days apart, which end with the day it is made.
 */
public final class Demo {

  /** The scheme of both years. */
  public static final String SCHEME = "hunan-hengyang/2022";

  private static final int THIS_YEAR = 2022;

  private final Database database;
  private final Schemes schemes;
  private final Instant today;
  private final Map<ReportingUnit, Office> units = new LinkedHashMap<>();
  private final List<EvaluationTask> tasks = new ArrayList<>();

  /**
   * The county to be.
   *
   * @param today the day the present task is half over
   */
  public Demo(Database database, Schemes schemes, Instant today) {
    this.database = database;
    this.schemes = schemes;
    this.today = today;
  }

  /**
   * Adds units, tasks and accounts.
   *
   * @param password the hash of the password of all accounts
   * @return the accounts by login, for those who look around
   */
  public List<Account> people(String password) {
    return database.inTransaction(() -> {
      ReportingUnit bureau = database.units().add(Optional.empty(), County.BUREAU);
      County.departments()
          .forEach((office, below) -> {
            ReportingUnit department = unit(bureau, office);
            below.forEach(each -> unit(department, each));
          });
      task(THIS_YEAR - 1, today.minus(Duration.ofDays(400)), today.minus(Duration.ofDays(340)));
      task(THIS_YEAR, today.minus(Duration.ofDays(30)), today.plus(Duration.ofDays(30)));
      List<ReportingUnit> all = List.copyOf(units.keySet());
      List<Account> accounts = new ArrayList<>();
      accounts.add(account("tianbao", "田宝", Role.PREPARER, all.getFirst(), password));
      accounts.add(account("fuze", "傅泽", Role.HEAD, all.getFirst(), password));
      accounts.add(account("tianbao2", "田二", Role.PREPARER, all.get(3), password));
      accounts.add(account("fuze2", "傅二", Role.HEAD, all.get(3), password));
      accounts.add(account("shenhe", "沈禾", Role.REVIEWER, bureau, password));
      accounts.add(account("guanli", "管理员", Role.ADMINISTRATOR, bureau, password));
      return accounts;
    });
  }

  private ReportingUnit unit(ReportingUnit above, Office office) {
    ReportingUnit added = database.units().add(Optional.of(above.id()), office.name());
    units.put(added, office);
    return added;
  }

  private void task(int year, Instant opens, Instant closes) {
    EvaluationTask task = database.tasks().add(year, SCHEME, opens, closes);
    units.keySet().forEach(unit -> database.tasks().oblige(task.id(), unit.id()));
    tasks.add(task);
  }

  /** An account whose password need not be changed. */
  private Account account(
      String login, String name, Role role, ReportingUnit unit, String password) {
    Account added =
        database
            .accounts()
            .add(Account.of(login, name, role, unit.id(), password))
            .orElseThrow()
            .withPassword(password, false);
    database.accounts().update(added);
    return added;
  }

  /**
   * Adds the cases, those of last year first; after {@link #people}.
   *
   * @param progress is told how many of how many are there
   */
  public void cases(BiConsumer<Integer, Integer> progress) {
    int done = 0;
    int all = units.size() * tasks.size();
    for (EvaluationTask task : tasks) {
      boolean thisYear = task.fiscalYear() == THIS_YEAR;
      Walk walk = new Walk(database, schemes, task, today);
      int at = 0;
      for (Map.Entry<ReportingUnit, Office> unit : units.entrySet()) {
        walk.along(unit.getKey(), unit.getValue(), at, Course.of(at, thisYear));
        at++;
        done++;
        progress.accept(done, all);
      }
    }
  }
}
