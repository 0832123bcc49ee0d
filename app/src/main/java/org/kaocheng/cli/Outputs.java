package org.kaocheng.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kaocheng.annotate.CommentedCopies;
import org.kaocheng.letter.FindingWorkbook;
import org.kaocheng.report.HtmlFolder;
import org.kaocheng.report.HtmlReport;
import org.kaocheng.report.JsonReport;
import org.kaocheng.report.ReportWriter;
import org.kaocheng.report.TextReport;
import org.kaocheng.report.TextStyle;

/** Opens what results are written to, and refuses what would lose or overwrite something. */
final class Outputs {

  private final Terminal terminal;
  private final List<Path> named;

  Outputs(Terminal terminal, List<Path> named) {
    this.terminal = terminal;
    this.named = named;
  }

  /**
   * The writer for a format.
   *
   * @param out where to, standard output when null
   */
  ReportWriter open(OutputFormat format, @Nullable Path out) throws IOException {
    if (out != null) {
      refuseInput(out);
    }
    return switch (format) {
      case JSON -> new JsonReport(stream(out));
      case TEXT ->
          new TextReport(writer(stream(out)), out == null ? terminal.style() : TextStyle.PLAIN);
      case HTML -> html(out);
      case DOCX -> copies(out);
      case XLSX -> list(out);
    };
  }

  private ReportWriter list(@Nullable Path out) throws IOException {
    if (out == null || !isNamed(out, ".xlsx")) {
      throw new UsageException("输出 xlsx 时，请用 --out 指定以 .xlsx 结尾的文件名。");
    }
    return new FindingWorkbook(stream(out));
  }

  private ReportWriter copies(@Nullable Path out) throws IOException {
    if (out == null) {
      throw new UsageException("输出 docx 时，请用 --out 指定文件，多份报告时指定文件夹。");
    }
    boolean folder = Files.isDirectory(out) || !isNamed(out, ".docx");
    if (folder && Files.isRegularFile(out)) {
      throw new UsageException("--out 指定的“" + out + "”是文件。请指定文件夹，或以 .docx 结尾的文件名。");
    }
    if (!folder && isSeveral()) {
      throw new UsageException("多份报告输出 docx 时，请用 --out 指定一个文件夹。");
    }
    return new CommentedCopies(out, folder);
  }

  /** Whether a file's name has an extension, given with its full stop, in any letter case. */
  static boolean isNamed(Path path, String extension) {
    return path.toString().toLowerCase(Locale.ROOT).endsWith(extension);
  }

  private boolean isSeveral() {
    return named.size() != 1 || Files.isDirectory(named.getFirst()) || isZip(named.getFirst());
  }

  private ReportWriter html(@Nullable Path out) throws IOException {
    if (out != null && (Files.isDirectory(out) || !isNamed(out, ".html"))) {
      if (Files.isRegularFile(out)) {
        throw new UsageException("--out 指定的“" + out + "”是文件。请指定文件夹，或以 .html 结尾的文件名。");
      }
      return new HtmlFolder(out);
    }
    if (isSeveral()) {
      throw new UsageException("多份报告输出网页时，请用 --out 指定一个文件夹。");
    }
    return new HtmlReport(writer(stream(out)));
  }

  private static boolean isZip(Path path) {
    return isNamed(path, ".zip");
  }

  /** Opens a file to write to, or standard output when null. */
  OutputStream stream(@Nullable Path out) throws IOException {
    if (out == null) {
      return terminal.out();
    }
    if (Files.isDirectory(out)) {
      throw new UsageException("--out 指定的“" + out + "”是文件夹，请指定文件名。");
    }
    Path parent = out.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    return Files.newOutputStream(out);
  }

  private static Writer writer(OutputStream stream) {
    return new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  /** Refuses to write over what is read. */
  void refuseInput(Path out) throws IOException {
    for (Path input : named) {
      if (Files.isRegularFile(out) && Files.exists(input) && Files.isSameFile(out, input)) {
        throw new UsageException("--out 不能与读入的文件“" + input + "”相同。");
      }
    }
  }
}
