package org.kaocheng.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the folder of data. */
final class DataFolder {

  @Option(
      names = "--data",
      paramLabel = "文件夹",
      description = "数据文件夹。默认为环境变量 KAOCHENG_DATA，没有则为用户主目录下的 kaocheng-data。")
  private @Nullable Path data;

  /** The folder: as told, else by the environment, else in the user's home. */
  Path path() {
    if (data != null) {
      return data;
    }
    String told = System.getenv("KAOCHENG_DATA");
    return told == null || told.isBlank()
        ? Path.of(System.getProperty("user.home"), "kaocheng-data")
        : Path.of(told);
  }
}
