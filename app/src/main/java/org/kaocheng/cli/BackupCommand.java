package org.kaocheng.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kaocheng.store.Backup;
import org.kaocheng.store.Database;
import org.kaocheng.store.DatabaseAddress;
import org.kaocheng.store.UnavailableDatabaseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code kaocheng backup}: all that is kept, in a file. */
@Command(
    name = "backup",
    description = "备份数据库：单位、账号、任务、填报、提交、操作记录等全部表，写成一个 zip，可恢复到 H2 或 PostgreSQL。",
    footer = {
      "",
      "数据库：默认为数据文件夹里的 H2 文件（须先停止 kaocheng serve；运行中请由管理员在 /admin/backup 下载）；",
      "设环境变量 KAOCHENG_DB_URL、KAOCHENG_DB_USER、KAOCHENG_DB_PASSWORD 则为 PostgreSQL，运行中也可以备份。",
      "备份含账号的密码哈希和全部填报内容，请妥善保管。",
      "退出码：0 已备份；2 没有成功。"
    })
final class BackupCommand implements Callable<Integer> {

  @ParentCommand private Kaocheng kaocheng = new Kaocheng();

  @Mixin private DataFolder data = new DataFolder();

  @Option(
      names = "--out",
      paramLabel = "文件",
      required = true,
      description = "备份写到这个 zip 文件；已有则不覆盖。")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    Path target = out == null ? Path.of("") : out;
    if (Files.exists(target)) {
      throw new UsageException("“" + target + "”已存在，不会覆盖；请换一个文件名。");
    }
    DatabaseAddress address = DatabaseAddress.of(data.path(), System.getenv());
    if (!address.exists()) {
      throw new UsageException("“" + address + "”处没有数据库，请用 --data 指定数据文件夹。");
    }
    Path unfinished = target.resolveSibling(target.getFileName() + ".part");
    try (Database database = address.open()) {
      long rows;
      try (OutputStream to = Files.newOutputStream(unfinished)) {
        rows = Backup.write(database, to, Instant.now());
      }
      Files.move(unfinished, target);
      kaocheng.terminal().tell("已备份 " + rows + " 行到 " + target);
      return ExitStatus.FINE;
    } catch (UnavailableDatabaseException e) {
      throw new UsageException(
          "数据库打不开：" + e.reason() + "。用文件数据库时，请先停止 kaocheng serve，或由管理员在 /admin/backup 下载。");
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
