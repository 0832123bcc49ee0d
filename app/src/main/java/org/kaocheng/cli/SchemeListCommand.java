package org.kaocheng.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.kaocheng.report.SchemeText;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code kaocheng scheme list}: lists all schemes. */
@Command(name = "list", description = "列出全部方案：编号、适用年度、级别、名称。")
final class SchemeListCommand implements Callable<Integer> {

  @ParentCommand private SchemeCommand parent = new SchemeCommand();

  @Mixin private SchemesOption option = new SchemesOption();

  @Override
  public Integer call() throws IOException {
    Schemes schemes = option.open();
    Terminal terminal = parent.terminal();
    List<String> broken =
        schemes.ids().stream().filter(id -> schemes.scheme(id).isEmpty()).toList();
    List<Scheme> sound = schemes.ids().stream().flatMap(id -> schemes.scheme(id).stream()).toList();
    terminal.out().write(SchemeText.list(sound, terminal.style()).getBytes(StandardCharsets.UTF_8));
    for (String id : broken) {
      terminal.tell(id + "：有错误，不能使用；请用 kaocheng scheme check 查看。");
    }
    return broken.isEmpty() ? ExitStatus.FINE : ExitStatus.FINDINGS;
  }
}
