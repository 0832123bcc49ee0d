package org.kaocheng.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.kaocheng.report.SchemeProblems;
import org.kaocheng.scheme.load.PackFolder;
import org.kaocheng.scheme.pack.SchemeProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kaocheng scheme check}: lists all that is wrong with packs. */
@Command(
    name = "check",
    description = "检查方案文件：写法、键、分值合计、区间、公式、继承、来源，所有问题一次列出，注明文件和行列。",
    footer = {"", "退出码：0 没有错误（可有警告）；1 有错误；2 文件夹无法读取，或命令有误。"})
final class SchemeCheckCommand implements Callable<Integer> {

  @ParentCommand private SchemeCommand parent = new SchemeCommand();

  @Parameters(paramLabel = "文件夹", description = "方案文件夹：全部方案、一个地区或一个方案的文件夹。")
  private Path folder = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "格式",
      defaultValue = "text",
      description = "输出格式：text 文字（默认）、json。")
  private String format = "text";

  @Override
  public Integer call() throws IOException {
    OutputFormat chosen = OutputFormat.of(format, OutputFormat.TEXT, OutputFormat.JSON);
    if (!Files.isDirectory(folder)) {
      throw new UsageException("“" + folder + "”不是文件夹。");
    }
    PackFolder packs = PackFolder.of(folder);
    if (packs.ids().isEmpty()) {
      throw new UsageException("“" + folder + "”里没有方案；方案应放在“地区/年度/pack.yaml”。");
    }
    List<SchemeProblem> problems = packs.problems();
    String text =
        chosen == OutputFormat.JSON
            ? SchemeProblems.json(packs.ids(), problems)
            : SchemeProblems.text(packs.ids(), problems);
    parent.terminal().out().write(text.getBytes(StandardCharsets.UTF_8));
    boolean wrong = problems.stream().anyMatch(SchemeProblem::isError);
    return wrong ? ExitStatus.FINDINGS : ExitStatus.FINE;
  }
}
