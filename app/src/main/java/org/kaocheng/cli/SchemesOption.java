package org.kaocheng.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import picocli.CommandLine.Option;

/** The option {@code --schemes}, for all commands that use schemes. */
final class SchemesOption {

  @Option(names = "--schemes", paramLabel = "文件夹", description = "另外的方案文件夹（地区/年度/…）；同编号的优先于自带的方案。")
  private @Nullable Path folder;

  /**
   * What was named in words that differ whenever the schemes may: the folder and its files with
   * their sizes and times; those of the program when none was named.
   */
  String words() {
    if (folder == null) {
      return "";
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return folder
          + files
              .filter(Files::isRegularFile)
              .sorted()
              .map(SchemesOption::stamp)
              .collect(Collectors.joining());
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(folder);
    }
  }

  private static String stamp(Path file) {
    try {
      return " " + file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static UsageException unreadable(Path folder) {
    return new UsageException("--schemes 指定的“" + folder + "”无法读取。");
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
      throw unreadable(folder);
    }
  }
}
