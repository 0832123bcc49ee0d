package org.kaocheng.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaocheng.store.Account;
import org.kaocheng.store.Backup;
import org.kaocheng.store.DamagedBackupException;
import org.kaocheng.store.Database;
import org.kaocheng.store.Databases;
import org.kaocheng.store.Databases.Fresh;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.store.Restore;
import org.kaocheng.store.Role;

class BackupTest {

  private static final Instant NOW = Instant.parse("2026-05-06T07:08:09.123456Z");

  @TempDir private Path folder = Path.of("");

  static Stream<Arguments> pairs() {
    return Stream.of(Databases.values())
        .flatMap(from -> Stream.of(Databases.values()).map(to -> Arguments.of(from, to)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void a_backup_is_restored_whole_into_either_database(Databases from, Databases to)
      throws IOException {
    try (Office office = new Office(from, folder);
        Fresh target = to.fresh(folder)) {
      fill(office);
      Path file = backup(office.database, "one.zip");
      long rows = Restore.read(file, target.database());
      assertThat(rows).isGreaterThan(10);
      Verification before = new Verifier(office.database).verify();
      assertThat(before).isInstanceOf(Verification.Sound.class);
      assertThat(new Verifier(target.database()).verify()).isEqualTo(before);
      assertThat(tables(backup(target.database(), "two.zip"))).isEqualTo(tables(file));
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void what_is_added_after_a_restore_gets_numbers_of_its_own(Databases from, Databases to)
      throws IOException {
    try (Office office = new Office(from, folder);
        Fresh target = to.fresh(folder)) {
      fill(office);
      Restore.read(backup(office.database, "one.zip"), target.database());
      List<Long> known = target.database().cases().ids();
      ReportingUnit unit = target.database().units().add(Optional.empty(), "新单位");
      Cases cases = new Cases(target.database(), Office.SCHEMES, () -> office.now);
      FilingCase added = Office.done(cases.open(unit.id(), office.task.id(), Office.PREPARER));
      assertThat(known).doesNotContain(added.id());
      assertThat(new Verifier(target.database()).verify()).isInstanceOf(Verification.Sound.class);
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void whatever_tables_there_are_are_kept_with_bytes_and_decimals(Databases from, Databases to)
      throws IOException {
    String table =
        "create table extra (id integer primary key, content bytea, share numeric(9, 3))";
    try (Office office = new Office(from, folder);
        Fresh target = to.fresh(folder)) {
      office.fresh.tamper(
          table,
          "insert into extra values (1, cast('abc' as bytea), 1.250)",
          "insert into extra values (2, null, null)");
      target.tamper(table);
      Path file = backup(office.database, "one.zip");
      assertThat(tables(file).get("tables/extra.jsonl")).contains("YWJj", "\"1.250\"", "null");
      Restore.read(file, target.database());
      assertThat(tables(backup(target.database(), "two.zip"))).isEqualTo(tables(file));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_backup_taken_while_others_write_is_of_one_state(Databases kind)
      throws IOException, InterruptedException {
    try (Office office = new Office(kind, folder)) {
      FilingCase opened = office.opened();
      AtomicBoolean over = new AtomicBoolean();
      Thread writer =
          Thread.ofPlatform()
              .start(() -> {
                for (int each = 0; !over.get(); each++) {
                  office.saved(opened.id(), Office.filing(each + ".50"));
                }
              });
      for (int each = 0; each < 8; each++) {
        Path file = backup(office.database, "busy" + each + ".zip");
        try (Fresh target = Databases.H2.fresh(folder)) {
          Restore.read(file, target.database());
          assertThat(new Verifier(target.database()).verify())
              .isInstanceOf(Verification.Sound.class);
        }
      }
      over.set(true);
      writer.join();
    }
  }

  @Test
  void a_database_that_is_not_empty_is_left_as_it_is() throws IOException {
    try (Office office = new Office(Databases.H2, folder);
        Fresh target = Databases.H2.fresh(folder)) {
      fill(office);
      Path file = backup(office.database, "one.zip");
      target.database().units().add(Optional.empty(), "已有的单位");
      assertThatThrownBy(() -> Restore.read(file, target.database()))
          .isInstanceOf(DamagedBackupException.class)
          .hasMessageContaining("不是空的");
      assertThat(target.database().units().roots()).hasSize(1);
      assertThat(target.database().tasks().all()).isEmpty();
    }
  }

  @Test
  void a_damaged_backup_is_refused_and_nothing_is_changed() throws IOException {
    try (Office office = new Office(Databases.H2, folder);
        Fresh target = Databases.H2.fresh(folder)) {
      fill(office);
      Path file = backup(office.database, "one.zip");
      byte[] whole = Files.readAllBytes(file);
      refused(
          target,
          Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2)),
          "zip");
      refused(target, Files.writeString(folder.resolve("text.zip"), "这不是备份"), "zip");
      refused(target, changed(file, "tables/unit.jsonl", "某县档案局", "某县档案馆"), "哈希不符");
      refused(
          target, changed(file, "manifest.json", "\"schema\" : \"1", "\"schema\" : \"0,1"), "版本");
      refused(target, changed(file, "manifest.json", "\"unit\"", "\"units\""), "缺少");
      refused(target, without(file, "tables/event.jsonl"), "缺少");
      refused(target, without(file, "manifest.json"), "缺少");
      Restore.read(file, target.database());
    }
  }

  private static void refused(Fresh target, Path file, String why) {
    assertThatThrownBy(() -> Restore.read(file, target.database()))
        .isInstanceOf(DamagedBackupException.class)
        .hasMessageContaining(why);
    assertThat(target.database().units().roots()).isEmpty();
  }

  // ---- fixtures ----

  /** A unit below one that was added later, an account, a token, a case that was returned. */
  private static void fill(Office office) {
    Database database = office.database;
    ReportingUnit first = database.units().add(Optional.empty(), "某县档案局𠮷\"\\\n");
    ReportingUnit second = database.units().add(Optional.empty(), "某县财政局");
    office.fresh.tamper("update unit set parent = " + second.id() + " where id = " + first.id());
    Account account =
        database
            .accounts()
            .add(Account.of("tianbao", "填报人", Role.PREPARER, first.id(), "{noop}x"))
            .orElseThrow();
    database.accounts().update(account.failed(3, Optional.of(NOW)));
    database.tokens().add(account.id(), "程序", "0".repeat(64), NOW, NOW.plusSeconds(60));
    database.tasks().oblige(office.task.id(), first.id());
    FilingCase opened = office.opened();
    office.saved(opened.id(), Office.filing("100.50"));
    office.submitted(opened.id());
    Office.done(office.cases.giveBack(opened.id(), 1, "请改正。", Office.REVIEWER));
  }

  private Path backup(Database database, String name) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      Backup.write(database, out, NOW);
    }
    return file;
  }

  /** The text of each entry. */
  private static Map<String, String> tables(Path file) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          texts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return texts;
  }

  private Path changed(Path file, String name, String text, String other) throws IOException {
    Map<String, String> texts = tables(file);
    String changed = texts.getOrDefault(name, "").replace(text, other);
    assertThat(changed).isNotEqualTo(texts.get(name));
    texts.put(name, changed);
    return written(texts);
  }

  private Path without(Path file, String name) throws IOException {
    Map<String, String> texts = tables(file);
    assertThat(texts.remove(name)).isNotNull();
    return written(texts);
  }

  private Path written(Map<String, String> texts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> each : texts.entrySet()) {
        zip.putNextEntry(new ZipEntry(each.getKey()));
        zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return Files.write(folder.resolve("changed.zip"), bytes.toByteArray());
  }
}
