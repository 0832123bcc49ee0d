package org.kaocheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kaocheng.render.DocxTemplate;
import org.kaocheng.render.ReportTemplates;
import org.kaocheng.scheme.load.PackTemplate;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.source.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kaocheng scheme template}: writes the template of a scheme's report, or checks one. */
@Command(
    name = "template",
    description = "取出方案的报告模板（Word），改好后放回方案的 templates 文件夹；或检查改过的模板。",
    footer = {
      "",
      "例：kaocheng scheme template hunan-xx/2025 --out schemes/hunan-xx/2025/templates/report.docx",
      "模板里的样式（报告段落、标题 1、表格文字……）和页面设置都可以在 Word 里改；{{封面}}、{{目录}}、{{正文}}、{{附件}} 等标签各占一段，决定内容放在哪里。",
      "退出码：0 已写出，或没有问题；1 模板有问题；2 文件无法读写，或命令有误。"
    })
final class SchemeTemplateCommand implements Callable<Integer> {

  @ParentCommand private SchemeCommand parent = new SchemeCommand();

  @Mixin private SchemesOption option = new SchemesOption();

  @Parameters(paramLabel = "方案编号", description = "如 china/2020。没有自己的模板时，用所继承的方案的。")
  private String id = "";

  @Option(names = "--out", paramLabel = "路径", description = "写到哪个文件；已有的文件不会改动。不加时只检查模板。")
  private Path out = Path.of("");

  @Option(names = "--standard", description = "取程序自带的标准模板（GB/T 9704—2012），不用方案的。")
  private boolean standard;

  @Override
  public Integer call() throws IOException {
    Schemes schemes = option.open();
    if (!schemes.isKnown(id)) {
      throw new UsageException(schemes.unknown(id));
    }
    PackTemplate template =
        schemes
            .template(id, ReportTemplates.FILE)
            .filter(found -> !standard)
            .orElseGet(() -> new PackTemplate(ReportTemplates.FILE, DocxTemplate.standardFile()));
    Terminal terminal = parent.terminal();
    if (!out.toString().isEmpty()) {
      write(template);
      terminal.tell("已写出 " + out + "（来自 " + template.name() + "）");
      return ExitStatus.FINE;
    }
    DocxTemplate.Loaded loaded = DocxTemplate.read(template.name(), template.content());
    loaded.problems().stream().map(Problem::message).forEach(terminal::tell);
    if (loaded.template().isEmpty()) {
      return ExitStatus.FINDINGS;
    }
    terminal.tell("模板 " + template.name() + " 没有问题。");
    return ExitStatus.FINE;
  }

  private void write(PackTemplate template) throws IOException {
    if (Files.exists(out)) {
      throw new UsageException("“" + out + "”已经存在，不会覆盖；请另取文件名。");
    }
    Path folder = out.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.write(out, template.content());
  }
}
