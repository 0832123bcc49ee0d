package org.kaocheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kaocheng.examine.ReportScoring;
import org.kaocheng.fact.ChecklistAnswer;
import org.kaocheng.scheme.load.AnswerFile;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.SchemeProblem;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say by which scheme reports are scored. */
final class ScoringOptions {

  @Mixin private SchemesOption schemes = new SchemesOption();

  @Option(
      names = "--scheme",
      paramLabel = "方案",
      description = "评分方案，如 hunan-yueyanglou/2021。默认根据报告内容识别。")
  private @Nullable String scheme;

  @Option(
      names = "--as-of",
      paramLabel = "日期",
      description = "按哪一天有效的规定评分，如 2022-12-31。默认为报告年度的最后一天。")
  private @Nullable String asOf;

  @Option(
      names = "--answers",
      paramLabel = "文件",
      description = "对逐条核实的评分标准的回答（yaml），写法见 docs/schemes.md。只用于一份报告。")
  private @Nullable Path answers;

  /** Whether any of them was given. */
  boolean isAnythingAsked() {
    return schemes.isAsked() || scheme != null || asOf != null || answers != null;
  }

  /** What was asked for, in words that differ whenever something else was. */
  String words() {
    return schemes.words() + " " + scheme + " " + asOf + " " + answers;
  }

  /**
   * Scoring by what was asked for.
   *
   * @param named the reports named
   * @param terminal takes what is to be told of answers
   * @throws UsageException when there is no such folder, scheme or day, or an answer is written
   *     wrong
   */
  ReportScoring open(List<Path> named, Terminal terminal) {
    Schemes open = schemes.open();
    if (scheme != null) {
      SchemesOption.scheme(open, scheme);
    }
    ReportScoring scoring = ReportScoring.of(open, Optional.ofNullable(scheme), day());
    if (answers == null) {
      return scoring;
    }
    if (named.size() != 1 || Files.isDirectory(named.getFirst())) {
      throw new UsageException("--answers 只用于一份报告：请只指定一个文件。");
    }
    return scoring.answering(read(answers), terminal::tell);
  }

  private Optional<LocalDate> day() {
    if (asOf == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(asOf));
    } catch (DateTimeParseException e) {
      throw new UsageException("--as-of 应为 2022-12-31 这样的日期，不能是“" + asOf + "”。");
    }
  }

  private static List<ChecklistAnswer> read(Path file) {
    AnswerFile read;
    try {
      read = AnswerFile.read(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UsageException("回答文件“" + file + "”无法读取，应为 UTF-8 编码的 yaml 文件。");
    }
    if (read.problems().stream().anyMatch(SchemeProblem::isError)) {
      throw new UsageException(
          read.problems().stream().map(SchemeProblem::text).collect(Collectors.joining()).strip());
    }
    return read.answers();
  }
}
