package org.kaocheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kaocheng.examine.Examiner;
import org.kaocheng.examine.ReportScoring;
import org.kaocheng.report.ReportWriter;
import org.kaocheng.source.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code kaocheng score}: scores reports by their jurisdiction's scheme. */
@Command(
    name = "score",
    description = "按本地区的评分办法核算自评得分：每项应得多少、依据哪一条、用了哪些数据、还缺什么。",
    footer = {"", "退出码：0 全部评分；2 有文件无法读取，或命令有误。"})
final class ScoreCommand implements Callable<Integer> {

  @ParentCommand private Kaocheng kaocheng = new Kaocheng();

  @Mixin private ReportFiles files = new ReportFiles();

  @Mixin private ScoringOptions scoringOptions = new ScoringOptions();

  @Option(
      names = "--format",
      paramLabel = "格式",
      defaultValue = "text",
      description = "输出格式：text 文字（默认）、json、html 网页。")
  private String format = "text";

  @Option(names = "--out", paramLabel = "路径", description = "写入文件；多份报告输出网页时为文件夹。默认写到标准输出。")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    OutputFormat chosen =
        OutputFormat.of(format, OutputFormat.TEXT, OutputFormat.JSON, OutputFormat.HTML);
    if (chosen == OutputFormat.HTML && (isSeveral() || out != null && !isPage(out))) {
      throw new UsageException("score 的网页一次写一份报告：请指定一个文件，--out 用以 .html 结尾的文件名。");
    }
    Terminal terminal = kaocheng.terminal();
    ReportScoring scoring = scoringOptions.open(files.named(), terminal);
    Run run = new Run(terminal, kaocheng.failures(), files.named(), Severity.ERROR);
    Examiner examiner = new Examiner(scoring);
    int status;
    int jobs = Runtime.getRuntime().availableProcessors();
    try (ReportWriter writer = new Outputs(terminal, files.named()).open(chosen, out)) {
      status = run.over(examiner.open(files.named()), examiner::score, jobs, writer);
    }
    if (out != null) {
      terminal.tell("结果已写入 " + out);
    }
    return status;
  }

  private boolean isSeveral() {
    return files.named().size() != 1 || Files.isDirectory(files.named().getFirst());
  }

  private static boolean isPage(Path path) {
    return path.toString().endsWith(".html") && !Files.isDirectory(path);
  }
}
