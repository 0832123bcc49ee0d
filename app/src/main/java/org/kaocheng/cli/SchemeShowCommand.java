package org.kaocheng.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.kaocheng.report.SchemeText;
import org.kaocheng.report.TextStyle;
import org.kaocheng.scheme.load.Loaded;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.SchemeProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kaocheng scheme show}: shows one scheme. */
@Command(name = "show", description = "查看一个方案：来源、指标、分值、评分标准和等级。")
final class SchemeShowCommand implements Callable<Integer> {

  @ParentCommand private SchemeCommand parent = new SchemeCommand();

  @Mixin private SchemesOption option = new SchemesOption();

  @Parameters(paramLabel = "方案编号", description = "如 china/2020；用 kaocheng scheme list 列出全部。")
  private String id = "";

  @Option(names = "--effective", description = "打印与所继承的各层合起来的全部内容（YAML），每行注明出自哪个文件第几行。")
  private boolean effective;

  @Override
  public Integer call() throws IOException {
    Schemes schemes = option.open();
    if (!schemes.isKnown(id)) {
      throw new UsageException(schemes.unknown(id));
    }
    Terminal terminal = parent.terminal();
    Loaded loaded = schemes.load(id);
    for (SchemeProblem problem : loaded.problems()) {
      terminal.err().print(TextStyle.harmless(problem.text()));
    }
    String text =
        effective
            ? TextStyle.harmless(schemes.effective(id).orElse(""))
            : loaded.scheme().map(scheme -> SchemeText.show(scheme, terminal.style())).orElse("");
    terminal.out().write(text.getBytes(StandardCharsets.UTF_8));
    return loaded.scheme().isPresent() ? ExitStatus.FINE : ExitStatus.FINDINGS;
  }
}
