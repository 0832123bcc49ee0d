package org.kaocheng.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.kaocheng.check.Checker;
import org.kaocheng.check.trial.TrialResult;
import org.kaocheng.check.trial.TrialRun;
import org.kaocheng.report.TrialResults;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.load.TrialFiles;
import org.kaocheng.scheme.load.TrialFiles.ReadTrial;
import org.kaocheng.scheme.pack.SchemeProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kaocheng scheme test}: runs cases of schemes. */
@Command(
    name = "test",
    description = "运行方案的案例：写明给哪些数、应得几分、应有哪些问题，逐项核对，所有不符一次列出。",
    footer = {"", "退出码：0 全部通过；1 有不符；2 有案例写法有误或无法读取，或命令有误。"})
final class SchemeTestCommand implements Callable<Integer> {

  @ParentCommand private SchemeCommand parent = new SchemeCommand();

  @Mixin private SchemesOption option = new SchemesOption();

  @Parameters(
      paramLabel = "案例",
      arity = "0..*",
      description = "案例文件（yaml）或文件夹，可以有多个。默认为当前文件夹下的 cases/good。")
  private List<Path> named = List.of(Path.of("cases", "good"));

  @Option(
      names = "--format",
      paramLabel = "格式",
      defaultValue = "text",
      description = "输出格式：text 文字（默认）、json。")
  private String format = "text";

  @Override
  public Integer call() throws IOException {
    OutputFormat chosen = OutputFormat.of(format, OutputFormat.TEXT, OutputFormat.JSON);
    for (Path path : named) {
      if (!Files.exists(path)) {
        throw new UsageException("找不到案例“" + path + "”。");
      }
    }
    Schemes schemes = option.open();
    List<Path> files = TrialFiles.find(named);
    if (files.isEmpty()) {
      throw new UsageException("没有找到案例；案例是以 .yaml 结尾的文件。");
    }
    Checker checker = Checker.standard();
    List<TrialResult> results = new ArrayList<>();
    List<SchemeProblem> problems = new ArrayList<>();
    for (Path file : files) {
      ReadTrial read = TrialFiles.read(file, schemes);
      problems.addAll(read.problems());
      read.trial().map(trial -> TrialRun.run(trial, checker)).ifPresent(results::add);
    }
    String text =
        chosen == OutputFormat.JSON
            ? TrialResults.json(results, problems, files.size())
            : TrialResults.text(results, problems, files.size());
    parent.terminal().out().write(text.getBytes(StandardCharsets.UTF_8));
    if (results.size() < files.size()) {
      return ExitStatus.FAILED;
    }
    return results.stream().allMatch(TrialResult::passed) ? ExitStatus.FINE : ExitStatus.FINDINGS;
  }
}
