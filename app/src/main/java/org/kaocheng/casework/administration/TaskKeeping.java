package org.kaocheng.casework.administration;

import static org.kaocheng.store.LedgerEvent.Kind.TASK;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.store.Database;
import org.kaocheng.store.EvaluationTask;
import org.kaocheng.store.Fingerprints;
import org.kaocheng.store.LedgerEvent.Act;
import org.kaocheng.store.ReportingUnit;

/**
 * The tasks. A task is kept by the administrators of the unit it was made for and of those above;
 * every administrator says who of its own units must report.
 */
public final class TaskKeeping {

  /** Where days begin and end. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final int EARLIEST = 2000;
  private static final int LATEST = 2100;

  private final Database database;
  private final Schemes schemes;
  private final Ledger ledger;

  /** The tasks of a database. */
  public TaskKeeping(Database database, Schemes schemes, Ledger ledger) {
    this.database = database;
    this.schemes = schemes;
    this.ledger = ledger;
  }

  /**
   * When reports are submitted.
   *
   * @param first the first day
   * @param last the last day, as a whole
   */
  public record Window(LocalDate first, LocalDate last) {

    /** The window of a task. */
    public static Window of(EvaluationTask task) {
      return new Window(
          LocalDate.ofInstant(task.opens(), ZONE),
          LocalDate.ofInstant(task.closes().minusMillis(1), ZONE));
    }

    Instant opens() {
      return first.atStartOfDay(ZONE).toInstant();
    }

    Instant closes() {
      return last.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    List<Trouble> troubles() {
      return last.isBefore(first) || first.getYear() < EARLIEST || last.getYear() > LATEST
          ? List.of(Trouble.of("task.window"))
          : List.of();
    }
  }

  /** What a page was made from, to be given back with a change. */
  public String seen(EvaluationTask task) {
    long id = task.id();
    return Fingerprints.of(task, database.tasks().owner(id), database.tasks().obliged(id));
  }

  /** Whether an administrator keeps the window of a task. */
  public boolean keeps(Administrator who, EvaluationTask task) {
    Optional<Long> owner = database.tasks().owner(task.id());
    return owner.isEmpty()
        ? database.units().find(who.unit()).filter(unit -> unit.parent().isEmpty()).isPresent()
        : database.units().subtree(who.unit()).stream().anyMatch(unit -> unit.id() == owner.get());
  }

  /**
   * The tasks that concern an administrator: its own, those made higher up, and those one of its
   * units must report for.
   */
  public List<EvaluationTask> of(Administrator who) {
    Set<Long> line = new TreeSet<>();
    database.units().subtree(who.unit()).forEach(unit -> line.add(unit.id()));
    Set<Long> below = Set.copyOf(line);
    Optional<ReportingUnit> at = database.units().find(who.unit());
    while (at.isPresent()) {
      line.add(at.get().id());
      at = at.get().parent().flatMap(parent -> database.units().find(parent));
    }
    return database.tasks().all().stream()
        .filter(task ->
            database.tasks().owner(task.id()).map(line::contains).orElse(true)
                || database.tasks().obliged(task.id()).stream().anyMatch(below::contains))
        .toList();
  }

  /** Adds a task with those who must report. */
  public Kept<EvaluationTask> add(
      Administrator who, int year, String scheme, Window window, Set<Long> obliged) {
    return ledger.work(open -> {
      List<Trouble> troubles = new ArrayList<>(window.troubles());
      if (year < EARLIEST || year > LATEST) {
        troubles.add(Trouble.of("task.year"));
      }
      if (schemes.scheme(scheme).isEmpty()) {
        troubles.add(Trouble.of("task.scheme", scheme));
      }
      if (!open.units(who).keySet().containsAll(obliged)) {
        troubles.add(Trouble.of("unit.unknown"));
      }
      if (!troubles.isEmpty()) {
        return new Kept.Refused<>(troubles);
      }
      EvaluationTask task = database.tasks().add(year, scheme, window.opens(), window.closes());
      database.tasks().own(task.id(), who.unit());
      obliged.forEach(unit -> database.tasks().oblige(task.id(), unit));
      return written(open, who, Act.ADD, task, obliged.size() + " 个单位");
    });
  }

  /**
   * Changes when reports are submitted.
   *
   * @param seen what the page was made from
   */
  public Kept<EvaluationTask> window(Administrator who, long id, String seen, Window window) {
    return work(
        who,
        id,
        seen,
        (open, task) -> {
          if (!keeps(who, task)) {
            return Kept.refused("task.foreign");
          }
          if (!window.troubles().isEmpty()) {
            return new Kept.Refused<>(window.troubles());
          }
          database.tasks().window(id, window.opens(), window.closes());
          EvaluationTask changed = database.tasks().find(id).orElseThrow();
          return written(open, who, Act.CHANGE, changed, "");
        });
  }

  /**
   * Says who of the administrator's units must report; the others are left as they are.
   *
   * @param seen what the page was made from
   */
  public Kept<EvaluationTask> oblige(Administrator who, long id, String seen, Set<Long> obliged) {
    return work(
        who,
        id,
        seen,
        (open, task) -> {
          Map<Long, ReportingUnit> units = open.units(who);
          if (!units.keySet().containsAll(obliged)) {
            return Kept.refused("unit.unknown");
          }
          Set<Long> before = new TreeSet<>(database.tasks().obliged(id));
          before.retainAll(units.keySet());
          List<Trouble> troubles = new ArrayList<>();
          for (long unit : before) {
            if (!obliged.contains(unit) && database.cases().find(unit, id).isPresent()) {
              String name = java.util.Objects.requireNonNull(units.get(unit)).name();
              troubles.add(Trouble.of("task.begun", name));
            }
          }
          if (!troubles.isEmpty()) {
            return new Kept.Refused<>(troubles);
          }
          before.stream()
              .filter(unit -> !obliged.contains(unit))
              .forEach(unit -> database.tasks().release(id, unit));
          obliged.forEach(unit -> database.tasks().oblige(id, unit));
          return written(open, who, Act.CHANGE, task, obliged.size() + " 个单位");
        });
  }

  private Kept<EvaluationTask> work(
      Administrator who,
      long id,
      String seen,
      BiFunction<Ledger.Open, EvaluationTask, Kept<EvaluationTask>> work) {
    return ledger.work(open -> {
      Optional<EvaluationTask> task = of(who).stream().filter(each -> each.id() == id).findFirst();
      if (task.isEmpty()) {
        return Kept.refused("task.unknown");
      }
      return seen(task.get()).equals(seen) ? work.apply(open, task.get()) : new Kept.Overtaken<>();
    });
  }

  private Kept<EvaluationTask> written(
      Ledger.Open open, Administrator who, Act act, EvaluationTask task, String more) {
    Window window = Window.of(task);
    String note =
        task.fiscalYear()
            + " 年度，"
            + task.scheme()
            + "，"
            + window.first()
            + "—"
            + window.last()
            + (more.isEmpty() ? "" : "，" + more);
    open.write(who.actor(), act, TASK, task.id(), who.unit(), note, seen(task));
    return new Kept.Done<>(task);
  }
}
