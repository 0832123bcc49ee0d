package org.kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaocheng.store.Database;
import org.kaocheng.store.DatabaseAddress;

class BackupCommandTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void what_was_backed_up_is_restored_elsewhere() {
    try (Database database = open("one")) {
      database.units().add(Optional.empty(), "某县财政局");
    }
    String file = folder.resolve("backup.zip").toString();
    Captured captured = new Captured();
    assertThat(run(captured, "backup", "--data", data("one"), "--out", file)).isZero();
    assertThat(run(captured, "backup", "--data", data("one"), "--out", file)).isEqualTo(2);
    assertThat(captured.err()).contains("已备份", "已存在");
    assertThat(run(captured, "restore", "--data", data("two"), file)).isZero();
    assertThat(run(captured, "restore", "--data", data("two"), file)).isEqualTo(2);
    assertThat(captured.err()).contains("核验无误", "不是空的");
    try (Database database = open("two")) {
      assertThat(database.units().roots()).hasSize(1);
    }
  }

  @Test
  void a_database_in_use_or_absent_is_told() throws IOException {
    Captured captured = new Captured();
    String out = folder.resolve("x.zip").toString();
    assertThat(run(captured, "backup", "--data", data("none"), "--out", out)).isEqualTo(2);
    assertThat(captured.err()).contains("没有数据库");
    try (Database database = open("one")) {
      assertThat(database.units().roots()).isEmpty();
      assertThat(run(captured, "restore", "--data", data("one"), data("none"))).isEqualTo(2);
      assertThat(captured.err()).contains("没有备份文件");
    }
    assertThat(Files.exists(Path.of(out))).isFalse();
  }

  private Database open(String name) {
    return DatabaseAddress.of(folder.resolve(name), Map.of()).open();
  }

  private String data(String name) {
    return folder.resolve(name).toString();
  }

  private static int run(Captured captured, String... arguments) {
    return Kaocheng.run(captured.terminal(), arguments);
  }
}
