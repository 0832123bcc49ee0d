package org.kaocheng.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kaocheng.filing.Filing;
import org.kaocheng.report.TextStyle;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.source.Severity;
import org.kaocheng.workbook.CellProblem;
import org.kaocheng.workbook.FilledWorkbook;
import org.kaocheng.workbook.WorkbookCheck;
import org.kaocheng.workbook.WorkbookWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code kaocheng fill}: writes the workbook a department fills in, or checks one. */
@Command(
    name = "fill",
    description = "生成填报工作簿（Excel）：每个数只填一次，合计、执行率、得分自动计算；或检查填好的工作簿。",
    footer = {
      "",
      "例：kaocheng fill --scheme hunan-hengyang/2022 --out 填报.xlsx",
      "    kaocheng fill --scheme hunan-hengyang/2022 --from 上年.xlsx --out 填报.xlsx",
      "    kaocheng fill --check 填报.xlsx",
      "退出码：0 没有错误；1 检查出错误；2 文件无法读取，或命令有误。"
    })
final class FillCommand implements Callable<Integer> {

  private static final int MOST_SPARE = 200;

  @ParentCommand private Kaocheng kaocheng = new Kaocheng();

  @Mixin private SchemesOption schemesOption = new SchemesOption();

  @Option(names = "--scheme", paramLabel = "方案", description = "按哪个方案填报，如 hunan-hengyang/2022。")
  private @Nullable String scheme;

  @Option(names = "--year", paramLabel = "年度", description = "报告年度。默认为方案的年度；有 --from 时为上年的下一年。")
  private @Nullable Integer year;

  @Option(names = "--out", paramLabel = "文件", description = "写入的工作簿（.xlsx）。")
  private @Nullable Path out;

  @Option(
      names = "--from",
      paramLabel = "上年",
      description = "上年填好的工作簿，或上年的报告：带入单位、编制、项目、指标，上年决算作为今年的上年数。")
  private @Nullable Path from;

  @Option(
      names = "--projects",
      paramLabel = "数目",
      defaultValue = "1",
      description = "预留几个空白项目；项目分类的，每类几个。默认 1。")
  private int projects = 1;

  @Option(names = "--check", paramLabel = "文件", description = "检查填好的工作簿：缺什么、哪里不对，按工作表和单元格列出。")
  private @Nullable Path checked;

  @Override
  public Integer call() throws IOException {
    Schemes schemes = schemesOption.open();
    if (checked != null) {
      if (out != null || from != null) {
        throw new UsageException("--check 不能与 --out、--from 同时使用。");
      }
      return check(schemes, checked);
    }
    if (scheme == null || out == null) {
      throw new UsageException("请用 --scheme 指定方案、用 --out 指定要写的文件；检查填好的工作簿用 --check。");
    }
    return write(schemes, SchemesOption.scheme(schemes, scheme), out);
  }

  // ---- writing ----

  private int write(Schemes schemes, Scheme chosen, Path to) throws IOException {
    if (!to.toString().endsWith(".xlsx")) {
      throw new UsageException("--out 应是以 .xlsx 结尾的文件名。");
    }
    if (Files.exists(to)) {
      throw new UsageException("“" + to + "”已经存在；为免覆盖填好的内容，请换一个文件名。");
    }
    if (projects < 0 || projects > MOST_SPARE) {
      throw new UsageException("--projects 应为 0 到 " + MOST_SPARE + " 的整数。");
    }
    Filing filing;
    if (from == null) {
      filing = Filing.blank(chosen.id(), year == null ? chosen.years().first() : year);
    } else {
      filing = LastYear.read(schemes, chosen, from).carriedForward(chosen, year);
    }
    Path parent = to.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.write(to, WorkbookWriter.write(chosen, filing, projects));
    if (!chosen.years().contains(filing.year())) {
      kaocheng.terminal().tell("注意：方案 " + chosen.id() + " 适用于" + chosen.years().words() + "。");
    }
    kaocheng.terminal().tell("工作簿已写入 " + to);
    return ExitStatus.FINE;
  }

  // ---- reading ----

  private int check(Schemes schemes, Path file) throws IOException {
    Optional<FilledWorkbook> filled = new WorkbookFile(kaocheng.terminal(), schemes).read(file);
    if (filled.isEmpty()) {
      return ExitStatus.FAILED;
    }
    List<CellProblem> problems =
        WorkbookCheck.check(filled.get(), Optional.ofNullable(scheme), Optional.ofNullable(year));
    StringBuilder text = new StringBuilder();
    for (CellProblem problem : problems) {
      String place = problem.place().isEmpty() ? "" : problem.place() + " ";
      text.append(problem.severity().label())
          .append(' ')
          .append(place)
          .append(problem.message())
          .append('\n');
    }
    long errors = problems.stream().filter(each -> each.severity() == Severity.ERROR).count();
    long warnings = problems.stream().filter(each -> each.severity() == Severity.WARNING).count();
    text.append(file)
        .append("：错误 ")
        .append(errors)
        .append("，警告 ")
        .append(warnings)
        .append("，提示 ")
        .append(problems.size() - errors - warnings)
        .append('\n');
    kaocheng
        .terminal()
        .out()
        .write(TextStyle.harmless(text.toString()).getBytes(StandardCharsets.UTF_8));
    return errors > 0 ? ExitStatus.FINDINGS : ExitStatus.FINE;
  }
}
