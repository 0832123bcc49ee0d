package org.kaocheng.casework.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaocheng.casework.Verification;
import org.kaocheng.casework.Verifier;
import org.kaocheng.casework.sampling.FrameUnit;
import org.kaocheng.casework.sampling.Sampling;
import org.kaocheng.casework.sampling.Strata;
import org.kaocheng.casework.sampling.Weighting;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.store.Account;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Database;
import org.kaocheng.store.Databases;
import org.kaocheng.store.Databases.Fresh;
import org.kaocheng.store.Draw;
import org.kaocheng.store.EvaluationTask;
import org.kaocheng.store.EventTable;
import org.kaocheng.store.Reminder;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.store.Role;
import org.kaocheng.store.Setting;

class AdministrationTest {

  private static final Schemes SCHEMES = Schemes.builtIn();
  private static final String SCHEME = "hunan-hengyang/2022";
  private static final TaskKeeping.Window WINDOW =
      new TaskKeeping.Window(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 31));

  @TempDir private Path folder = Path.of("");

  /** A county with an administrator, and a foreign one. */
  private static final class County implements AutoCloseable {
    private final Fresh fresh;
    private final Database database;
    private final UnitKeeping units;
    private final AccountKeeping accounts;
    private final TaskKeeping tasks;
    private final Reminding reminding;
    private final SettingKeeping settings;
    private final Sampling sampling;
    private final ReportingUnit bureau;
    private final ReportingUnit foreign;
    private final Administrator who;

    County(Fresh fresh) {
      this.fresh = fresh;
      database = fresh.database();
      Instant now = Instant.parse("2023-03-29T04:00:00Z");
      Ledger ledger = new Ledger(database, InstantSource.fixed(now));
      units = new UnitKeeping(database, ledger);
      accounts = new AccountKeeping(database, ledger);
      tasks = new TaskKeeping(database, SCHEMES, ledger);
      reminding = new Reminding(database, ledger);
      settings = new SettingKeeping(database, ledger);
      sampling = new Sampling(database, ledger);
      bureau = database.units().add(Optional.empty(), "青禾县财政局");
      foreign = database.units().add(Optional.empty(), "白石县财政局");
      who = new Administrator(0, bureau.id(), new Actor("管理员", "10.0.0.9"));
    }

    Account account(String login, long unit) {
      AccountKeeping.Line line =
          new AccountKeeping.Line(0, login, "某人", Optional.of(Role.HEAD), Optional.of(unit));
      return done(accounts.add(who, List.of(line), List.of("hash"))).getFirst();
    }

    @Override
    public void close() {
      fresh.close();
    }
  }

  private static <T> T done(Kept<T> kept) {
    if (kept instanceof Kept.Done<T>(T value)) {
      return value;
    }
    throw new AssertionError("not done: " + kept);
  }

  private static List<String> troubles(Kept<?> kept) {
    return kept instanceof Kept.Refused<?> refused
        ? refused.troubles().stream()
            .map(trouble -> trouble.line() + " " + trouble.message())
            .toList()
        : List.of("not refused: " + kept);
  }

  @ParameterizedTest
  @EnumSource
  void units_are_added_renamed_moved_and_removed_when_nothing_hangs_on_them(Databases kind) {
    try (County county = new County(kind.fresh(folder))) {
      UnitKeeping units = county.units;
      Administrator who = county.who;
      ReportingUnit archive = done(units.add(who, county.bureau.id(), "  青禾县\t档案局 "));
      assertThat(archive.name()).isEqualTo("青禾县 档案局");
      ReportingUnit school = done(units.add(who, county.bureau.id(), "青禾县教育局"));
      String seen = units.seen(archive);
      ReportingUnit renamed = done(units.describe(who, archive.id(), seen, "青禾县档案馆", "王某 0000"));
      assertThat(county.database.units().contact(archive.id())).isEqualTo("王某 0000");
      assertThat(units.describe(who, archive.id(), seen, "另一个名字", ""))
          .isInstanceOf(Kept.Overtaken.class);
      done(units.move(who, archive.id(), units.seen(renamed), school.id()));
      assertThat(county.database.units().subtree(school.id())).hasSize(2);
      assertThat(troubles(units.move(who, school.id(), units.seen(school), archive.id())))
          .containsExactly("0 trouble.unit.below");
      assertThat(troubles(units.remove(who, school.id(), units.seen(school))))
          .containsExactly("0 trouble.unit.hanging");
      ReportingUnit moved = county.database.units().find(archive.id()).orElseThrow();
      done(units.remove(who, archive.id(), units.seen(moved)));
      done(units.remove(who, school.id(), units.seen(school)));
      assertThat(county.database.units().subtree(county.bureau.id())).hasSize(1);
      assertThat(new Verifier(county.database).verify())
          .isInstanceOfSatisfying(
              Verification.Sound.class, sound -> assertThat(sound.events()).isEqualTo(6));
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_is_foreign_or_above_is_out_of_reach(Databases kind) {
    try (County county = new County(kind.fresh(folder))) {
      ReportingUnit archive = done(county.units.add(county.who, county.bureau.id(), "档案局"));
      Account head = county.account("head", archive.id());
      Administrator below = new Administrator(9, archive.id(), new Actor("下级管理员", "10.0.0.8"));
      for (long out : List.of(county.bureau.id(), county.foreign.id(), 999L)) {
        assertThat(troubles(county.units.add(below, out, "新单位")))
            .containsExactly("0 trouble.unit.unknown");
        AccountKeeping.Line line =
            new AccountKeeping.Line(
                0, "new", "新人", Optional.of(Role.ADMINISTRATOR), Optional.of(out));
        assertThat(troubles(county.accounts.add(below, List.of(line), List.of("hash"))))
            .containsExactly("0 trouble.account.unit");
        assertThat(
                troubles(
                    county.accounts.change(
                        below, head.id(), AccountKeeping.seen(head), "某人", Role.HEAD, out, false)))
            .containsExactly("0 trouble.account.unit");
        assertThat(troubles(county.tasks.add(below, 2022, SCHEME, WINDOW, Set.of(out))))
            .containsExactly("0 trouble.unit.unknown");
      }
      Administrator foreign =
          new Administrator(8, county.foreign.id(), new Actor("外县管理员", "10.0.0.7"));
      assertThat(troubles(county.accounts.reset(foreign, head.id(), "x")))
          .containsExactly("0 trouble.account.unknown");
      assertThat(troubles(county.accounts.unlock(foreign, head.id())))
          .containsExactly("0 trouble.account.unknown");
      EvaluationTask task =
          done(county.tasks.add(county.who, 2022, SCHEME, WINDOW, Set.of(archive.id())));
      assertThat(county.tasks.of(foreign)).isEmpty();
      assertThat(county.tasks.of(below)).containsExactly(task);
      assertThat(troubles(county.tasks.window(below, task.id(), county.tasks.seen(task), WINDOW)))
          .containsExactly("0 trouble.task.foreign");
      assertThat(troubles(county.tasks.window(foreign, task.id(), county.tasks.seen(task), WINDOW)))
          .containsExactly("0 trouble.task.unknown");
      assertThat(county.settings.keeps(below)).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource
  void many_units_are_added_all_or_none_with_all_that_is_wrong(Databases kind) {
    try (County county = new County(kind.fresh(folder))) {
      List<UnitKeeping.Line> wrong =
          List.of(
              new UnitKeeping.Line(1, "", "青禾县教育局"),
              new UnitKeeping.Line(2, "没有的局", "某中学"),
              new UnitKeeping.Line(3, "", "青禾县教育局"),
              new UnitKeeping.Line(4, "青禾县教育局", " "));
      assertThat(troubles(county.units.add(county.who, wrong)))
          .containsExactly(
              "2 trouble.unit.parent.unknown",
              "3 trouble.unit.name.taken",
              "4 trouble.unit.name.empty");
      assertThat(county.database.units().subtree(county.bureau.id())).hasSize(1);
      List<UnitKeeping.Line> right =
          List.of(
              new UnitKeeping.Line(1, "", "青禾县教育局"),
              new UnitKeeping.Line(2, "青禾县教育局", "青禾县'; drop table unit; --"),
              new UnitKeeping.Line(3, "青禾县财政局", "<script>alert(1)</script>"));
      assertThat(done(county.units.add(county.who, right))).hasSize(3);
      assertThat(county.database.units().subtree(county.bureau.id())).hasSize(4);
    }
  }

  @ParameterizedTest
  @EnumSource
  void who_must_report_is_reminded_and_a_task_is_extended(Databases kind) {
    try (County county = new County(kind.fresh(folder))) {
      ReportingUnit archive = done(county.units.add(county.who, county.bureau.id(), "档案局"));
      ReportingUnit school = done(county.units.add(county.who, county.bureau.id(), "教育局"));
      Account head = county.account("head", archive.id());
      EvaluationTask task =
          done(county.tasks.add(county.who, 2022, SCHEME, WINDOW, Set.of(archive.id())));
      assertThat(task.opens()).isEqualTo(Instant.parse("2023-02-28T16:00:00Z"));
      assertThat(task.closes()).isEqualTo(Instant.parse("2023-03-31T16:00:00Z"));
      Instant now = Instant.parse("2023-03-29T04:00:00Z");
      List<ReportingUnit> units = List.of(county.bureau, archive, school);
      assertThat(troubles(county.reminding.remind(county.who, task.id(), school.id(), "")))
          .containsExactly("0 trouble.reminder.free");
      Reminder reminder = done(county.reminding.remind(county.who, task.id(), archive.id(), "电话"));
      assertThat(county.reminding.list(task, units, now))
          .containsExactly(
              new Overdue(
                  archive, Optional.empty(), 2, "", List.of(head.name()), List.of(reminder)));
      assertThat(county.reminding.list(task, units, Instant.parse("2023-04-02T00:00:00Z")))
          .first()
          .satisfies(late -> assertThat(late.days()).isEqualTo(-2));
      String seen = county.tasks.seen(task);
      TaskKeeping.Window longer = new TaskKeeping.Window(WINDOW.first(), LocalDate.of(2023, 4, 10));
      done(county.tasks.window(county.who, task.id(), seen, longer));
      assertThat(county.tasks.window(county.who, task.id(), seen, WINDOW))
          .isInstanceOf(Kept.Overtaken.class);
      EvaluationTask changed = county.database.tasks().find(task.id()).orElseThrow();
      done(
          county.tasks.oblige(
              county.who, task.id(), county.tasks.seen(changed), Set.of(school.id())));
      assertThat(county.database.tasks().obliged(task.id())).containsExactly(school.id());
      county.database.cases().add(school.id(), task.id());
      assertThat(
              troubles(
                  county.tasks.oblige(county.who, task.id(), county.tasks.seen(changed), Set.of())))
          .containsExactly("0 trouble.task.begun");
    }
  }

  @ParameterizedTest
  @EnumSource
  void every_change_behind_the_application_is_found(Databases kind) {
    try (County county = new County(kind.fresh(folder))) {
      ReportingUnit archive = done(county.units.add(county.who, county.bureau.id(), "档案局"));
      county.account("head", archive.id());
      EvaluationTask task =
          done(county.tasks.add(county.who, 2022, SCHEME, WINDOW, Set.of(archive.id())));
      done(county.reminding.remind(county.who, task.id(), archive.id(), "电话"));
      done(
          county.settings.turn(
              county.who, Setting.CHECK_OPEN, county.settings.seen(Setting.CHECK_OPEN), true));
      assertThat(county.database.settings().isOn(Setting.CHECK_OPEN)).isTrue();
      Draw draw =
          county.sampling.draw(
              new Sampling.Request(
                  task.id(), county.bureau.id(), Strata.NONE, Weighting.EQUAL, 1, false, "s"),
              List.of(new FrameUnit(archive.id(), 1, "全部", "档案局", "")),
              county.who.actor());
      assertThat(county.database.draws().find(draw.id())).contains(draw);
      Verifier verifier = new Verifier(county.database);
      assertThat(verifier.verify())
          .isInstanceOfSatisfying(
              Verification.Sound.class, sound -> assertThat(sound.events()).isEqualTo(6));
      Map<String, Long> changes = new LinkedHashMap<>();
      changes.put("update unit set name = 'x' where id = " + archive.id(), 1L);
      changes.put("update account set role = 'ADMINISTRATOR' where login = 'head'", 2L);
      changes.put("delete from duty", 3L);
      changes.put("update task set closes = closes + interval '1' day", 3L);
      changes.put("update reminder set note = ''", 4L);
      changes.put("delete from setting", 5L);
      changes.put("update draw set result = ''", 6L);
      changes.put("update draw set seed = 't'", 6L);
      changes.put("update ledger set person = 'x' where number = 2", 2L);
      changes.put("update ledger set note = 'x' where number = 3", 3L);
      changes.put("delete from ledger where number = 4", 4L);
      changes.put("delete from ledger where number = 6", 6L);
      changes.forEach((sql, event) -> {
        List<String> tables =
            List.of("unit", "account", "duty", "task", "reminder", "setting", "draw", "ledger");
        tables.forEach(table -> county.fresh.tamper("drop table if exists copy_" + table));
        tables.forEach(table ->
            county.fresh.tamper("create table copy_" + table + " as select * from " + table));
        assertThat(county.fresh.tamper(sql)).as(sql).isPositive();
        assertThat(verifier.verify())
            .as(sql)
            .isInstanceOfSatisfying(
                Verification.Broken.class,
                broken -> {
                  assertThat(broken.filingCase()).isEqualTo(EventTable.LEDGER);
                  assertThat(broken.event()).as(sql).isEqualTo(event);
                  assertThat(broken.message()).endsWith("。");
                });
        county.fresh.tamper(
            "update unit set name = (select name from copy_unit where copy_unit.id = unit.id)",
            "update account set role = (select role from copy_account"
                + " where copy_account.id = account.id)",
            "delete from duty",
            "insert into duty select * from copy_duty",
            "update task set closes = (select closes from copy_task"
                + " where copy_task.id = task.id)",
            "delete from reminder",
            "insert into reminder select * from copy_reminder",
            "delete from setting",
            "insert into setting select * from copy_setting",
            "delete from draw",
            "insert into draw select * from copy_draw",
            "delete from ledger",
            "insert into ledger select * from copy_ledger");
        assertThat(verifier.verify()).as(sql).isInstanceOf(Verification.Sound.class);
      });
    }
  }
}
