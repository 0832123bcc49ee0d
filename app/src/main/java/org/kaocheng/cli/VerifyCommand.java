package org.kaocheng.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.kaocheng.casework.Verification;
import org.kaocheng.casework.Verifier;
import org.kaocheng.store.Database;
import org.kaocheng.store.DatabaseAddress;
import org.kaocheng.store.EventTable;
import org.kaocheng.store.UnavailableDatabaseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code kaocheng verify}: whether what is kept was changed behind the application's back. */
@Command(
    name = "verify",
    description = "核验数据：逐条核对操作记录的哈希链，以及草稿、提交、处理和评分，看有没有绕过系统的改动。",
    footer = {
      "",
      "数据库：默认为数据文件夹里的 H2 文件（须先停止 kaocheng serve）；设环境变量 KAOCHENG_DB_URL、KAOCHENG_DB_USER、"
          + "KAOCHENG_DB_PASSWORD 则为 PostgreSQL，运行中也可以核验。",
      "最后打印的登记指纹请另存一份：下次核验时不一致而记录没有增加，说明整条链被重做过。",
      "退出码：0 没有发现改动；1 有改动；2 数据库打不开。"
    })
final class VerifyCommand implements Callable<Integer> {

  @ParentCommand private Kaocheng kaocheng = new Kaocheng();

  @Mixin private DataFolder data = new DataFolder();

  @Override
  public Integer call() throws IOException {
    DatabaseAddress address = DatabaseAddress.of(data.path(), System.getenv());
    if (!address.exists()) {
      throw new UsageException("“" + address + "”处没有数据库，请用 --data 指定数据文件夹。");
    }
    try (Database database = address.open()) {
      return told(new Verifier(database).verify());
    } catch (UnavailableDatabaseException e) {
      throw new UsageException("数据库打不开：" + e.reason() + "。用文件数据库时，请先停止 kaocheng serve。");
    }
  }

  private int told(Verification verification) throws IOException {
    switch (verification) {
      case Verification.Sound(int cases, long events, String register) -> {
        print("没有发现改动：" + cases + " 个填报，" + events + " 条记录。");
        print(register.isEmpty() ? "还没有登记。" : "登记指纹：" + register);
        return ExitStatus.FINE;
      }
      case Verification.Broken(long filingCase, long event, String message) -> {
        String where = filingCase == EventTable.REGISTER ? "登记" : "编号为 " + filingCase + " 的填报";
        print("有改动：" + where + (event == 0 ? "" : "，第 " + event + " 条记录处") + "：" + message);
        return ExitStatus.FINDINGS;
      }
    }
  }

  private void print(String line) throws IOException {
    kaocheng.terminal().out().write((line + "\n").getBytes(StandardCharsets.UTF_8));
    kaocheng.terminal().out().flush();
  }
}
