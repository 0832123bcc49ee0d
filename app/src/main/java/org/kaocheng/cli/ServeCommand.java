package org.kaocheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code kaocheng serve}: the web application. */
@Command(
    name = "serve",
    description = "启动网页系统：填报、审核、抽查、公开。",
    footer = {
      "",
      "数据库：默认为数据文件夹里的 H2 文件；设环境变量 KAOCHENG_DB_URL、KAOCHENG_DB_USER、KAOCHENG_DB_PASSWORD 则用 PostgreSQL。",
      "部署见 docs/operate.md。按 Ctrl-C 停止。",
      "退出码：0 正常停止；2 无法启动。"
    })
final class ServeCommand implements Callable<Integer> {

  @ParentCommand private Kaocheng kaocheng = new Kaocheng();

  @Option(
      names = "--address",
      paramLabel = "地址",
      defaultValue = "localhost",
      description = "监听的网络地址。默认 localhost：只有本机能访问；0.0.0.0 为所有网卡。")
  private String address = "localhost";

  @Option(names = "--port", paramLabel = "端口", defaultValue = "8080", description = "端口。默认 8080。")
  private int port = 8080;

  @Mixin private DataFolder data = new DataFolder();

  @Option(names = "--demo", description = "演示：用虚构的单位和数据打开，放在数据文件夹的 demo 里。")
  private boolean demo;

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > 65_535) {
      throw new UsageException("--port 应为 0 到 65535 的整数。");
    }
    Optional<WebServer> server = ServiceLoader.load(WebServer.class).findFirst();
    if (server.isEmpty()) {
      throw new UsageException("没有找到网页系统的程序文件，请用安装目录里的 ./kaocheng serve 启动。");
    }
    Path folder = data.path();
    WebServer.Settings settings =
        new WebServer.Settings(address, port, demo ? folder.resolve("demo") : folder, demo);
    return server.get().serve(settings, kaocheng.terminal()::tell)
        ? ExitStatus.FINE
        : ExitStatus.FAILED;
  }
}
