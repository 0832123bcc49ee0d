package org.kaocheng.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which server does the work. */
final class ServerOptions {

  /** Where the token is looked for when no file is named. */
  static final String VARIABLE = "KAOCHENG_TOKEN";

  @Option(
      names = "--server",
      paramLabel = "网址",
      description = "由服务器检查，如 https://kaocheng.example：文件发送过去，不保存。只能输出 text 和 json。")
  private @Nullable String server;

  @Option(
      names = "--token-file",
      paramLabel = "文件",
      description = "存有令牌的文件；没有则用环境变量 " + VARIABLE + "。令牌在服务器的“令牌”页建立。")
  private @Nullable Path tokenFile;

  /**
   * The server; empty when the work is done here.
   *
   * @throws UsageException when the address or the token is missing or wrong
   */
  Optional<RemoteCheck.Server> open() {
    if (server == null) {
      if (tokenFile != null) {
        throw new UsageException("--token-file 只与 --server 一起用。");
      }
      return Optional.empty();
    }
    return Optional.of(new RemoteCheck.Server(address(server), token()));
  }

  private static URI address(String text) {
    try {
      URI uri = URI.create(text.endsWith("/") ? text : text + "/");
      if (uri.getHost() != null && uri.getScheme().matches("https?")) {
        return uri;
      }
    } catch (IllegalArgumentException e) {
      // Told below.
    }
    throw new UsageException("--server 应为 https://kaocheng.example 这样的网址，不能是“" + text + "”。");
  }

  private String token() {
    String token = System.getenv().getOrDefault(VARIABLE, "");
    if (tokenFile != null) {
      try {
        token = Files.readString(tokenFile);
      } catch (IOException e) {
        throw new UsageException("令牌文件“" + tokenFile + "”无法读取。");
      }
    }
    if (!token.strip().matches("[!-~]{1,200}")) {
      throw new UsageException(
          token.isBlank()
              ? "没有令牌：请用 --token-file 指定存有令牌的文件，或设环境变量 " + VARIABLE + "。"
              : "令牌不对：应为一行，不含空格。");
    }
    return token.strip();
  }
}
