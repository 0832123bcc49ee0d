package org.kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaocheng.casework.Cases;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Database;
import org.kaocheng.store.Databases;
import org.kaocheng.store.Databases.Fresh;

class VerifyCommandTest {

  private static final Instant OPENS = Instant.parse("2023-03-01T00:00:00Z");

  @TempDir private Path folder = Path.of("");

  @Test
  void what_nobody_changed_is_told_with_the_fingerprint_to_keep() throws IOException {
    worked();
    Said said = Said.by("verify", "--data", folder.toString());
    assertThat(said.status()).isZero();
    assertThat(said.out()).contains("没有发现改动：1 个填报，2 条记录。").containsPattern("登记指纹：[0-9a-f]{64}");
  }

  @Test
  void a_change_behind_the_application_is_told_where_it_is() throws IOException {
    worked("update event set person = 'x' where chain = 1");
    Said said = Said.by("verify", "--data", folder.toString());
    assertThat(said.status()).isEqualTo(1);
    assertThat(said.out()).contains("有改动：编号为 1 的填报，第 1 条记录处：第 1 条记录被改动过。");
  }

  @Test
  void where_there_is_no_database_none_is_made() {
    Said said = Said.by("verify", "--data", folder.toString());
    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains("没有数据库");
    assertThat(folder).isEmptyDirectory();
  }

  /** A folder with a database with one opened case, changed behind the application's back. */
  private void worked(String... changes) throws IOException {
    try (Fresh fresh = Databases.H2.fresh(folder)) {
      Database database = fresh.database();
      long unit = database.units().add(Optional.empty(), "青禾县档案局").id();
      long task =
          database.tasks().add(2022, "hunan-hengyang/2022", OPENS, OPENS.plusSeconds(60)).id();
      new Cases(database, Schemes.builtIn(), () -> OPENS)
          .open(unit, task, new Actor("tianbao", "test"));
      fresh.tamper(changes);
    }
    try (Stream<Path> files = Files.list(folder)) {
      Path file =
          files.filter(each -> each.toString().endsWith(".mv.db")).findFirst().orElseThrow();
      Files.move(file, folder.resolve("kaocheng.mv.db"));
    }
  }
}
