package org.kaocheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kaocheng.casework.Verification;
import org.kaocheng.casework.Verifier;
import org.kaocheng.store.DamagedBackupException;
import org.kaocheng.store.Database;
import org.kaocheng.store.DatabaseAddress;
import org.kaocheng.store.Restore;
import org.kaocheng.store.UnavailableDatabaseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kaocheng restore}: fills an empty database from a backup. */
@Command(
    name = "restore",
    description = "把备份恢复到空的数据库里，并核验操作记录的哈希链。H2 的备份可以恢复到 PostgreSQL，反之亦然。",
    footer = {
      "",
      "数据库：默认为数据文件夹里的 H2 文件，没有就新建；设环境变量 KAOCHENG_DB_URL、KAOCHENG_DB_USER、"
          + "KAOCHENG_DB_PASSWORD 则为 PostgreSQL。先停止 kaocheng serve。",
      "退出码：0 已恢复，核验无误；1 已恢复，但核验发现改动；2 没有恢复，数据库没有变。"
    })
final class RestoreCommand implements Callable<Integer> {

  @ParentCommand private Kaocheng kaocheng = new Kaocheng();

  @Mixin private DataFolder data = new DataFolder();

  @Parameters(paramLabel = "备份", description = "kaocheng backup 写的 zip 文件。")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UsageException("没有备份文件“" + file + "”。");
    }
    DatabaseAddress address = DatabaseAddress.of(data.path(), System.getenv());
    if (!address.url().isPresent()) {
      Files.createDirectories(data.path());
    }
    try (Database database = address.open()) {
      long rows = Restore.read(file, database);
      kaocheng.terminal().tell("已恢复 " + rows + " 行。");
      return told(new Verifier(database).verify());
    } catch (DamagedBackupException e) {
      throw new UsageException(e.reason());
    } catch (UnavailableDatabaseException e) {
      throw new UsageException("数据库打不开：" + e.reason() + "。用文件数据库时，请先停止 kaocheng serve。");
    }
  }

  private int told(Verification verification) {
    switch (verification) {
      case Verification.Sound(int cases, long events, String register) -> {
        kaocheng.terminal().tell("核验无误：" + cases + " 个填报，" + events + " 条记录。登记指纹：" + register);
        return ExitStatus.FINE;
      }
      case Verification.Broken(long filingCase, long event, String message) -> {
        kaocheng
            .terminal()
            .tell("核验发现改动：编号为 " + filingCase + " 的填报第 " + event + " 条记录处：" + message);
        return ExitStatus.FINDINGS;
      }
    }
  }
}
