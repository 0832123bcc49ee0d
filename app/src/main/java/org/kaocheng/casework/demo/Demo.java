package org.kaocheng.casework.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
 * in all states. The same each time, the days apart, which end with the day it is made. Each case
 * is made whole or not at all, so that what was broken off can be gone on with.
 */
public final class Demo {

  /** The scheme of both years. */
  public static final String SCHEME = "hunan-hengyang/2022";

  private static final int THIS_YEAR = 2022;
  private static final Duration HALF = Duration.ofDays(30);

  private final Database database;
  private final Schemes schemes;

  /** The county in a database. */
  public Demo(Database database, Schemes schemes) {
    this.database = database;
    this.schemes = schemes;
  }

  /**
   * Adds units, tasks and accounts.
   *
   * @param password the hash of the password of all accounts
   * @param today the day the present task is half over
   * @return the accounts by login, for those who look around
   */
  public List<Account> people(String password, Instant today) {
    return database.inTransaction(() -> {
      ReportingUnit bureau = database.units().add(Optional.empty(), County.BUREAU);
      List<ReportingUnit> all = new ArrayList<>();
      County.departments()
          .forEach((office, below) -> {
            ReportingUnit department = unit(all, bureau, office);
            below.forEach(each -> unit(all, department, each));
          });
      Instant lastYear = today.minus(Duration.ofDays(400));
      task(THIS_YEAR - 1, lastYear, lastYear.plus(HALF).plus(HALF), all);
      task(THIS_YEAR, today.minus(HALF), today.plus(HALF), all);
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

  private ReportingUnit unit(List<ReportingUnit> all, ReportingUnit above, Office office) {
    ReportingUnit added = database.units().add(Optional.of(above.id()), office.name());
    all.add(added);
    return added;
  }

  private void task(int year, Instant opens, Instant closes, List<ReportingUnit> units) {
    EvaluationTask task = database.tasks().add(year, SCHEME, opens, closes);
    units.forEach(unit -> database.tasks().oblige(task.id(), unit.id()));
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

  /** A case to be made. */
  private record Planned(
      EvaluationTask task,
      Instant today,
      ReportingUnit unit,
      Office office,
      int at,
      Course course) {}

  /**
   * Adds the cases that are not there, those of last year first; after {@link #people}, and after a
   * start that was broken off. Adds none where the county is not there.
   *
   * @param progress is told how many of how many are there
   */
  public void cases(BiConsumer<Integer, Integer> progress) {
    List<Planned> plan = plan();
    int done = 0;
    for (Planned each : plan) {
      database.inTransaction(() -> {
        if (isMissing(each)) {
          new Walk(database, schemes, each.task(), each.today())
              .along(each.unit(), each.office(), each.at(), each.course());
        }
        return each;
      });
      done++;
      progress.accept(done, plan.size());
    }
  }

  /** Whether the county is there and some of its cases are not. */
  public boolean isUnfinished() {
    return plan().stream().anyMatch(this::isMissing);
  }

  private boolean isMissing(Planned planned) {
    return planned.course() != Course.ABSENT
        && database.cases().find(planned.unit().id(), planned.task().id()).isEmpty();
  }

  /** All cases that are to be, from the units and tasks that are there. */
  private List<Planned> plan() {
    Map<String, ReportingUnit> units = new HashMap<>();
    database.units().roots().stream()
        .filter(root -> root.name().equals(County.BUREAU))
        .flatMap(root -> database.units().subtree(root.id()).stream())
        .forEach(unit -> units.put(unit.name(), unit));
    List<Office> offices = new ArrayList<>();
    County.departments()
        .forEach((office, below) -> {
          offices.add(office);
          offices.addAll(below);
        });
    List<EvaluationTask> tasks =
        database.tasks().all().stream()
            .filter(task -> task.scheme().equals(SCHEME))
            .sorted(Comparator.comparingInt(EvaluationTask::fiscalYear))
            .toList();
    List<Planned> plan = new ArrayList<>();
    for (EvaluationTask task : tasks) {
      Instant today = tasks.getLast().opens().plus(HALF);
      for (int at = 0; at < offices.size(); at++) {
        Office office = offices.get(at);
        ReportingUnit unit = units.get(office.name());
        if (unit != null) {
          Course course = Course.of(at, task.fiscalYear() == THIS_YEAR);
          plan.add(new Planned(task, today, unit, office, at, course));
        }
      }
    }
    return plan;
  }
}
