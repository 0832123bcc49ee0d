package org.kaocheng.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaocheng.examine.Examiner;
import org.kaocheng.ingest.Pending;
import org.kaocheng.letter.FindingWorkbook;
import org.kaocheng.letter.LetterComposer;
import org.kaocheng.letter.LetterKind;
import org.kaocheng.letter.LetterWords;
import org.kaocheng.letter.Reviewed;
import org.kaocheng.render.DocxWriter;
import org.kaocheng.report.Report;
import org.kaocheng.scheme.pack.SchemeProblem;
import org.kaocheng.scheme.pack.SourceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kaocheng letter}: writes the letter of opinion or the notice to mend about a report. */
@Command(
    name = "letter",
    description = "根据检查结果起草审核意见或整改通知（docx），或列出问题清单（xlsx）；给出上次报送的报告时，说明哪些已整改、哪些未整改、哪些是新出现的。",
    footer = {"", "退出码：0 已写出；2 有文件无法读取，或命令有误。"})
final class LetterCommand implements Callable<Integer> {

  @ParentCommand private Kaocheng kaocheng = new Kaocheng();

  @Parameters(
      paramLabel = "文件",
      arity = "0..1",
      description = "一份报告（docx、doc、pdf、xlsx、xls、html、txt）。")
  private @Nullable Path file;

  @Option(
      names = "--kind",
      paramLabel = "种类",
      defaultValue = "opinion",
      description = "opinion 审核意见（默认）、notice 整改通知。")
  private String kind = "opinion";

  @Option(names = "--previous", paramLabel = "文件", description = "同一单位上次报送的报告。")
  private @Nullable Path previous;

  @Option(
      names = "--words",
      paramLabel = "文件",
      description = "信函所用的文字（YAML）。先用 --sample-words 取得内置的文字，改好后在此指定。")
  private @Nullable Path wordsFile;

  @Option(names = "--sample-words", description = "把内置的信函文字写到标准输出。")
  private boolean sampleWords;

  @Option(names = "--out", paramLabel = "路径", description = "写入的文件，以 .docx 或 .xlsx 结尾。")
  private @Nullable Path out;

  @Mixin private ScoringOptions scoringOptions = new ScoringOptions();

  @Override
  public Integer call() throws IOException {
    Terminal terminal = kaocheng.terminal();
    if (sampleWords) {
      terminal.out().write(LetterWords.sample().getBytes(StandardCharsets.UTF_8));
      terminal.out().flush();
      return ExitStatus.FINE;
    }
    if (file == null || out == null) {
      throw new UsageException("请写明报告文件，并用 --out 指定写到哪里，如 --out 审核意见.docx。");
    }
    boolean list = Outputs.isNamed(out, ".xlsx");
    if (!list && !Outputs.isNamed(out, ".docx")) {
      throw new UsageException("--out 应以 .docx 或 .xlsx 结尾，不能是“" + out + "”。");
    }
    LetterKind letter = kind();
    LetterWords words = words();
    List<Path> inputs = new ArrayList<>(List.of(file));
    if (previous != null) {
      inputs.add(previous);
    }
    Outputs outputs = new Outputs(terminal, inputs);
    outputs.refuseInput(out);
    Examiner examiner = new Examiner(scoringOptions.open(List.of(file), terminal));
    Optional<Report.Checked> report = checked(examiner, file);
    Optional<Report.Checked> before =
        previous == null ? Optional.empty() : checked(examiner, previous);
    if (report.isEmpty() || previous != null && before.isEmpty()) {
      return ExitStatus.FAILED;
    }
    Reviewed reviewed = new Reviewed(report.get(), before);
    if (list) {
      try (FindingWorkbook workbook = new FindingWorkbook(outputs.stream(out))) {
        workbook.write(reviewed);
      }
    } else {
      byte[] docx = DocxWriter.write(LetterComposer.of(reviewed, letter, words)).content();
      try (var stream = outputs.stream(out)) {
        stream.write(docx);
      }
    }
    terminal.tell("结果已写入 " + out);
    return ExitStatus.FINE;
  }

  private LetterKind kind() {
    return Arrays.stream(LetterKind.values())
        .filter(each -> each.word().equals(kind.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new UsageException("--kind 应为 opinion 或 notice，不能是“" + kind + "”。"));
  }

  private LetterWords words() {
    if (wordsFile == null) {
      return LetterWords.standard();
    }
    String text;
    try {
      text = Files.readString(wordsFile, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UsageException("--words 指定的“" + wordsFile + "”打不开，或不是 UTF-8 编码的文本。");
    }
    LetterWords.Read read = LetterWords.read(new SourceText(wordsFile.toString(), text));
    if (read.words().isEmpty()) {
      read.problems().stream()
          .map(SchemeProblem::text)
          .forEach(problem -> kaocheng.terminal().err().print(problem));
    }
    return read.words()
        .orElseThrow(() ->
            new UsageException(
                "信函文字“" + wordsFile + "”有 " + read.problems().size() + " 处错误，没有写出。"));
  }

  /** The one report of a file; empty when it cannot be read, which is then told. */
  private Optional<Report.Checked> checked(Examiner examiner, Path path) {
    List<Report> reports;
    try (Stream<Pending> found = examiner.open(List.of(path))) {
      reports =
          found
              .limit(2)
              .map(
                  each -> kaocheng.failures().guard(each.name(), () -> examiner.check(each.read())))
              .toList();
    }
    if (reports.size() != 1) {
      throw new UsageException("“" + path + "”中不是一份报告，请指定一个文件。");
    }
    if (reports.getFirst() instanceof Report.Checked checked) {
      return Optional.of(checked);
    }
    if (reports.getFirst() instanceof Report.Unreadable(String name, String reason)) {
      kaocheng.terminal().tell(name + "：" + reason);
    }
    return Optional.empty();
  }
}
