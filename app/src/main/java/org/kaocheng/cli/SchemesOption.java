package org.kaocheng.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import picocli.CommandLine.Option;

/** The option {@code --schemes}, for all commands that use schemes. */
final class SchemesOption {

  @Option(names = "--schemes", paramLabel = "文件夹", description = "另外的方案文件夹（地区/年度/…）；同编号的优先于自带的方案。")
  private @Nullable Path folder;

  /** The folder in words; those of the program when none was named. */
  String words() {
    return String.valueOf(folder);
  }

  /** Whether a folder was named. */
  boolean isAsked() {
    return folder != null;
  }

  /**
   * The scheme of an id.
   *
   * @throws UsageException when there is none, or it has errors
   */
  static Scheme scheme(Schemes schemes, String id) {
    return schemes
        .scheme(id)
        .orElseThrow(() ->
            new UsageException(
                schemes.isKnown(id)
                    ? "方案“" + id + "”有错误，不能使用。请用 kaocheng scheme check 查看。"
                    : schemes.unknown(id)));
  }

  /**
   * The schemes to use.
   *
   * @throws UsageException when the folder is none or cannot be read
   */
  Schemes open() {
    if (folder == null) {
      return Schemes.builtIn();
    }
    if (!Files.isDirectory(folder)) {
      throw new UsageException("--schemes 指定的“" + folder + "”不是文件夹。");
    }
    try {
      return Schemes.folder(folder);
    } catch (UncheckedIOException e) {
      throw new UsageException("--schemes 指定的“" + folder + "”无法读取。");
    }
  }
}
