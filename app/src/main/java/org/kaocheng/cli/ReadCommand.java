package org.kaocheng.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.kaocheng.examine.Examiner;
import org.kaocheng.report.ReportWriter;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.source.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code kaocheng read}: shows what was read from reports. */
@Command(
    name = "read",
    description = "列出从报告中读出的每一个数字和文字：是什么、属于哪一年、印在哪里；以及没有读懂的地方。",
    footer = {"", "退出码：0 全部读出；2 有文件无法读取，或命令有误。"})
final class ReadCommand implements Callable<Integer> {

  @ParentCommand private Kaocheng kaocheng = new Kaocheng();

  @Mixin private ReportFiles files = new ReportFiles();

  @Option(
      names = "--format",
      paramLabel = "格式",
      defaultValue = "text",
      description = "输出格式：text 文字（默认）、json。")
  private String format = "text";

  @Override
  public Integer call() throws IOException {
    OutputFormat chosen = OutputFormat.of(format, OutputFormat.TEXT, OutputFormat.JSON);
    Terminal terminal = kaocheng.terminal();
    Run run = new Run(terminal, kaocheng.failures(), files.named(), Severity.ERROR);
    Examiner examiner = Examiner.recognising(Schemes.builtIn());
    int jobs = Runtime.getRuntime().availableProcessors();
    try (ReportWriter writer = new Outputs(terminal, files.named()).open(chosen, null)) {
      return run.over(examiner.open(files.named()), examiner::read, jobs, writer);
    }
  }
}
