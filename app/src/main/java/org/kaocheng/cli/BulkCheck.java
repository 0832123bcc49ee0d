package org.kaocheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kaocheng.bulk.BulkRun;
import org.kaocheng.bulk.BulkSummary;
import org.kaocheng.examine.Examiner;
import org.kaocheng.result.ResultTable;
import org.kaocheng.source.Severity;

/**
 * {@code kaocheng check … --out RESULT/}: checks many files into a folder of tables and pages.
 *
 * @param kaocheng the command line it is a part of
 * @param examiner checks a file
 * @param version the program's version and whatever else the result depends on
 * @param jobs how many files are checked at once
 * @param pages whether a page is written for each report
 */
record BulkCheck(Kaocheng kaocheng, Examiner examiner, String version, int jobs, boolean pages) {

  /**
   * Checks what is named.
   *
   * @param folder where the result goes
   * @param compare the result of last year or its reports; empty to compare with none
   * @param severity from which findings on the exit status is 1
   * @return the exit status
   */
  int over(List<Path> named, Path folder, Optional<Path> compare, Severity severity)
      throws IOException {
    if (Files.isRegularFile(folder)) {
      throw new UsageException("--out 指定的“" + folder + "”是文件。");
    }
    Optional<Path> last = Optional.empty();
    if (compare.isPresent()) {
      last = Optional.of(last(folder, compare.get()));
    }
    BulkSummary summary = run(folder, named, pages, last);
    Terminal terminal = kaocheng.terminal();
    terminal.tell(
        "共 %d 个文件，%d 个无法读取；错误 %d 项，警告 %d 项，提示 %d 项。"
            .formatted(
                summary.files(),
                summary.unreadable(),
                summary.errors(),
                summary.warnings(),
                summary.infos()));
    terminal.tell("结果在 " + folder.resolve("index.html"));
    if (summary.files() == 0) {
      terminal.tell("没有找到可读的文件。");
      return ExitStatus.FAILED;
    }
    return summary.unreadable() > 0
        ? ExitStatus.FAILED
        : summary.reaches(severity) ? ExitStatus.FINDINGS : ExitStatus.FINE;
  }

  /** The result of last year: the one named, or that of checking the reports named. */
  private Path last(Path folder, Path named) throws IOException {
    if (Files.isRegularFile(table(named, ResultTable.REPORTS))) {
      for (ResultTable table : List.of(ResultTable.FACTS, ResultTable.PARAGRAPHS)) {
        if (!Files.isRegularFile(table(named, table))) {
          throw new UsageException(
              "--compare 指定的“" + named + "”中缺少 " + table(named, table).getFileName() + "。");
        }
      }
      return named;
    }
    if (!Files.exists(named)) {
      throw new UsageException("--compare 指定的“" + named + "”不存在。");
    }
    kaocheng.terminal().tell("先检查上年的报告 " + named);
    Path last = folder.resolve(".last");
    if (run(last, List.of(named), false, Optional.empty()).files() == 0) {
      throw new UsageException("--compare 指定的“" + named + "”中没有找到可读的文件。");
    }
    return last;
  }

  private static Path table(Path result, ResultTable table) {
    return result.resolve(table.id() + ".parquet");
  }

  private BulkSummary run(Path folder, List<Path> named, boolean withPages, Optional<Path> last)
      throws IOException {
    BulkProgress progress = new BulkProgress(kaocheng.terminal(), named);
    BulkRun.Settings settings =
        new BulkRun.Settings(version, jobs, withPages, last, kaocheng.failures()::reason);
    try {
      return new BulkRun(folder, examiner, settings).over(named, progress);
    } finally {
      progress.end();
    }
  }
}
