package org.kaocheng.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.kaocheng.evaluate.draft.DraftOrder;
import org.kaocheng.evaluate.draft.Drafter;
import org.kaocheng.evaluate.draft.PackDraft;
import org.kaocheng.extract.Extraction;
import org.kaocheng.fact.Reading;
import org.kaocheng.ingest.Ingestion;
import org.kaocheng.ingest.Limits;
import org.kaocheng.ingest.Outcome;
import org.kaocheng.ingest.Pending;
import org.kaocheng.report.DraftText;
import org.kaocheng.report.SchemeProblems;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.SchemeProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kaocheng scheme new}: drafts a pack from a scoring table. */
@Command(
    name = "new",
    description = "从一份评分表（空白表或填好的报告）或写明各项分值的正文起草方案：指标、分值、读得懂的评分规则、等级；拿不准的地方都标出“待确认”。",
    footer = {
      "",
      "例：kaocheng scheme new 评分表.docx --id hunan-xx/2025 --out schemes，写到 schemes/hunan-xx/2025/。",
      "退出码：0 已写出，可以读取（可有待确认）；1 已写出，但有错误要先改；2 文件无法读取、没有评分办法、方案已存在，或命令有误。"
    })
final class SchemeNewCommand implements Callable<Integer> {

  @ParentCommand private SchemeCommand parent = new SchemeCommand();

  @Mixin private SchemesOption option = new SchemesOption();

  @Parameters(paramLabel = "文件", description = "有评分办法的文件：docx、doc、pdf、xlsx、xls、html、txt。")
  private Path file = Path.of("");

  @Option(
      names = "--id",
      paramLabel = "编号",
      required = true,
      description = "方案编号：地区/年度，如 hunan-xx/2025。地区用小写英文字母、数字和连字符。")
  private String id = "";

  @Option(
      names = "--out",
      paramLabel = "文件夹",
      required = true,
      description = "方案文件夹；方案写到它下面的“地区/年度”，已有的方案不会改动。")
  private Path out = Path.of("");

  @Option(
      names = "--extends",
      paramLabel = "编号",
      defaultValue = Schemes.BASE,
      description = "所继承的方案（默认 china/2020）；没写的部分都用它的。")
  private String base = Schemes.BASE;

  @Override
  public Integer call() throws IOException {
    if (!DraftOrder.isId(id)) {
      throw new UsageException("--id 应为“地区/年度”，如 hunan-xx/2025；现为“" + id + "”。");
    }
    Schemes schemes = option.open();
    if (!schemes.isKnown(base)) {
      throw new UsageException(schemes.unknown(base));
    }
    if (schemes.scheme(base).isEmpty()) {
      throw new UsageException("所继承的方案“" + base + "”有错误，请先用 kaocheng scheme check 查看并改正。");
    }
    PackFolderWriter writer = new PackFolderWriter(out, id);
    writer.refuseExisting();
    PackDraft draft =
        new Drafter(schemes)
            .draft(read(), new DraftOrder(id, base))
            .orElseThrow(() ->
                new UsageException("“" + file + "”里没有找到评分办法：既没有“指标”“分值”等栏目的表格，正文里也没有写明各项分值。"));
    Path folder = writer.write(draft);
    print(DraftText.of(draft, folder.toString(), parent.terminal().style()));
    return checked(schemes, folder);
  }

  private Reading read() {
    if (!Files.isRegularFile(file)) {
      throw new UsageException("“" + file + "”不是文件，或不存在。");
    }
    try (Stream<Pending> found = new Ingestion(Limits.STANDARD).findAll(List.of(file))) {
      List<Outcome> outcomes = found.limit(2).map(Pending::read).toList();
      if (outcomes.size() != 1) {
        throw new UsageException("“" + file + "”应是一个文件；压缩包请先解开。");
      }
      return switch (outcomes.getFirst()) {
        case Outcome.Unreadable(String name, String reason) ->
            throw new UsageException(name + "：" + reason);
        case Outcome.Readable(var document) -> new Extraction(Taxonomy.standard()).read(document);
      };
    }
  }

  /** Reads the pack as written; what is wrong with it is shown. */
  private int checked(Schemes schemes, Path folder) throws IOException {
    List<SchemeProblem> problems = schemes.around(out).load(id).problems();
    if (!problems.isEmpty()) {
      print("\n" + SchemeProblems.text(List.of(id), problems));
    }
    parent.terminal().tell("改好后用 kaocheng scheme check " + folder + " 检查。");
    boolean wrong = problems.stream().anyMatch(SchemeProblem::isError);
    return wrong ? ExitStatus.FINDINGS : ExitStatus.FINE;
  }

  private void print(String text) throws IOException {
    parent.terminal().out().write(text.getBytes(StandardCharsets.UTF_8));
  }
}
