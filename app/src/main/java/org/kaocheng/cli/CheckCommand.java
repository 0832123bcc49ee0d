package org.kaocheng.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaocheng.examine.Examiner;
import org.kaocheng.ingest.Ingestion;
import org.kaocheng.ingest.Limits;
import org.kaocheng.ingest.Pending;
import org.kaocheng.report.ReportWriter;
import org.kaocheng.source.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kaocheng check}: reads reports, checks them and reports findings. */
@Command(
    name = "check",
    description = "检查绩效自评报告：核对每一个数字、表格、句子、得分和目标，说明哪里不对、应为多少、依据是什么。",
    footer = {"", "退出码：0 没有达到 --fail-on 级别的问题；1 有；2 有文件无法读取，或命令有误。"})
final class CheckCommand implements Callable<Integer> {

  private static final int MOST_JOBS = 64;

  @Spec private CommandSpec spec = CommandSpec.create();

  @ParentCommand private Kaocheng kaocheng = new Kaocheng();

  @Mixin private ReportFiles files = new ReportFiles();

  @Option(
      names = "--format",
      paramLabel = "格式",
      description = "输出格式：text 文字（默认）、json、html 网页、docx 批注在原文上的副本、xlsx 问题清单。")
  private @Nullable String format;

  @Mixin private ScoringOptions scoringOptions = new ScoringOptions();

  @Mixin private ServerOptions serverOptions = new ServerOptions();

  @Option(
      names = "--out",
      paramLabel = "路径",
      description = {
        "写入文件；多份报告输出网页或 docx 时为文件夹。默认写到标准输出，docx、xlsx 必须指定。",
        "不写 --format 而指定文件夹（已有的，以 / 结尾的，或没有扩展名的）时批量检查：结果为各类数据表（parquet、xlsx）和汇总网页 index.html，中断后再运行会接着做。见 docs/bulk.md。"
      })
  private @Nullable Path out;

  @Option(
      names = "--compare",
      paramLabel = "路径",
      description = "批量检查时，与上年的批量检查结果（或上年报告的文件夹、zip）对照：上年决算数是否一致等。")
  private @Nullable Path compare;

  @Option(names = "--no-pages", description = "批量检查时，不写每份报告的网页。")
  private boolean noPages;

  @Option(
      names = "--fail-on",
      paramLabel = "级别",
      defaultValue = "error",
      description = "达到哪一级问题时退出码为 1：error 错误（默认）、warning 警告、info 提示。")
  private String failOn = "error";

  @Option(names = "--jobs", paramLabel = "数目", description = "同时处理几个文件。默认为处理器核数。")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() throws IOException {
    OutputFormat chosen =
        OutputFormat.of(
            format == null ? "text" : format,
            OutputFormat.TEXT,
            OutputFormat.JSON,
            OutputFormat.HTML,
            OutputFormat.DOCX,
            OutputFormat.XLSX);
    Severity severity = severity();
    if (jobs < 1 || jobs > MOST_JOBS) {
      throw new UsageException("--jobs 应为 1 到 " + MOST_JOBS + " 的整数。");
    }
    Terminal terminal = kaocheng.terminal();
    Optional<RemoteCheck.Server> server = serverOptions.open();
    if (server.isPresent()) {
      return remotely(server.get(), chosen, severity);
    }
    Examiner examiner = new Examiner(scoringOptions.open(files.named(), terminal));
    if (format == null && out != null && isFolder(out)) {
      BulkCheck bulk =
          new BulkCheck(
              kaocheng, examiner, Version.build() + " " + scoringOptions.words(), jobs, !noPages);
      return bulk.over(files.named(), out, Optional.ofNullable(compare), severity);
    }
    if (compare != null || noPages) {
      throw new UsageException("--compare 和 --no-pages 只用于批量检查：请不写 --format，并用 --out 指定文件夹。");
    }
    Run run = new Run(terminal, kaocheng.failures(), files.named(), severity);
    int status;
    try (ReportWriter writer = new Outputs(terminal, files.named()).open(chosen, out)) {
      status = run.overFiles(examiner.open(files.named()), examiner::checkKeeping, jobs, writer);
    }
    if (out != null) {
      terminal.tell("结果已写入 " + out);
    }
    return status;
  }

  /**
   * Whether what is written to is a folder that is there, or named as one: with a slash behind it,
   * or like no file.
   */
  private boolean isFolder(Path path) {
    Path name = path.getFileName();
    boolean likeNoFile = name != null && name.toString().indexOf('.') < 0 && !Files.exists(path);
    return Files.isDirectory(path)
        || likeNoFile
        || spec.commandLine().getParseResult().matchedOption("--out") instanceof OptionSpec named
            && named.originalStringValues().stream()
                .anyMatch(text -> text.endsWith("/") || text.endsWith("\\"));
  }

  private int remotely(RemoteCheck.Server server, OutputFormat chosen, Severity severity)
      throws IOException {
    if (chosen != OutputFormat.TEXT && chosen != OutputFormat.JSON) {
      throw new UsageException("--server 只能输出 text 和 json。");
    }
    if (scoringOptions.isAnythingAsked()) {
      throw new UsageException("--server 按服务器的方案评分，不能与 --schemes、--scheme、--as-of、--answers 一起用。");
    }
    Terminal terminal = kaocheng.terminal();
    Outputs outputs = new Outputs(terminal, files.named());
    if (out != null) {
      outputs.refuseInput(out);
    }
    Stream<Pending> found = new Ingestion(Limits.STANDARD).findAll(files.named());
    try (OutputStream to = outputs.stream(out)) {
      return new RemoteCheck(terminal, server, chosen == OutputFormat.JSON, severity)
          .over(found, to);
    }
  }

  private Severity severity() {
    for (Severity severity : Severity.values()) {
      if (severity.name().toLowerCase(Locale.ROOT).equals(failOn.toLowerCase(Locale.ROOT))) {
        return severity;
      }
    }
    throw new UsageException("--fail-on 应为 error、warning 或 info，不能是“" + failOn + "”。");
  }
}
