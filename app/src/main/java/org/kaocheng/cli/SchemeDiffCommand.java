package org.kaocheng.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaocheng.evaluate.scorecard.Scorecard;
import org.kaocheng.evaluate.scorecard.Scorer;
import org.kaocheng.evaluate.scorecard.SheetChange;
import org.kaocheng.extract.Extraction;
import org.kaocheng.fact.Reading;
import org.kaocheng.ingest.Ingestion;
import org.kaocheng.ingest.Limits;
import org.kaocheng.ingest.Outcome;
import org.kaocheng.ingest.Pending;
import org.kaocheng.report.SchemeChanges;
import org.kaocheng.report.SchemeChanges.Scored;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.diff.SchemeDiff;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kaocheng scheme diff}: tells how two schemes differ, and what it does to reports. */
@Command(
    name = "diff",
    description = "比较两个方案：指标、分值、评分规则、等级、口径、名称、勾稽关系、表式、提纲、签字、识别用语和依据文件；可看哪些报告的得分或等级会变。",
    footer = {"", "退出码：0 没有不同；1 有不同；2 方案或报告无法读取，或命令有误。"})
final class SchemeDiffCommand implements Callable<Integer> {

  @ParentCommand private SchemeCommand parent = new SchemeCommand();

  @Mixin private SchemesOption option = new SchemesOption();

  @Parameters(index = "0", paramLabel = "甲方案", description = "原来的方案，如 hunan-hengyang/2022。")
  private String before = "";

  @Parameters(index = "1", paramLabel = "乙方案", description = "用来比较的方案，如 hunan-hengyang/2024。")
  private String after = "";

  @Option(names = "--over", paramLabel = "文件夹", description = "报告文件夹：按两个方案各评一遍，列出得分或等级会变的报告。")
  private @Nullable Path over;

  @Option(
      names = "--format",
      paramLabel = "格式",
      defaultValue = "text",
      description = "输出格式：text 文字（默认）、json。")
  private String format = "text";

  private boolean unreadable;

  @Override
  public Integer call() throws IOException {
    OutputFormat chosen = OutputFormat.of(format, OutputFormat.TEXT, OutputFormat.JSON);
    Schemes schemes = option.open();
    Scheme one = SchemesOption.scheme(schemes, before);
    Scheme other = SchemesOption.scheme(schemes, after);
    List<Scored> reports = over == null ? List.of() : reports(over, one, other);
    SchemeChanges changes = new SchemeChanges(one, other, SchemeDiff.of(one, other), reports);
    String text = chosen == OutputFormat.JSON ? changes.json() : changes.text(over != null);
    parent.terminal().out().write(text.getBytes(StandardCharsets.UTF_8));
    if (unreadable) {
      return ExitStatus.FAILED;
    }
    return changes.changes().isEmpty() ? ExitStatus.FINE : ExitStatus.FINDINGS;
  }

  private List<Scored> reports(Path folder, Scheme one, Scheme other) {
    if (!Files.exists(folder)) {
      throw new UsageException("找不到 --over 指定的“" + folder + "”。");
    }
    Extraction extraction = new Extraction(Taxonomy.standard());
    List<Scored> scored = new ArrayList<>();
    try (Stream<Pending> files = new Ingestion(Limits.STANDARD).findAll(List.of(folder))) {
      files.forEachOrdered(file -> {
        switch (file.read()) {
          case Outcome.Unreadable(String name, String reason) -> {
            unreadable = true;
            parent.terminal().tell(name + "：" + reason);
          }
          case Outcome.Readable(var document) ->
              scored.add(scored(document.name(), extraction.read(document), one, other));
        }
      });
    }
    return scored;
  }

  private static Scored scored(String name, Reading reading, Scheme one, Scheme other) {
    return new Scored(name, SheetChange.between(card(reading, one), card(reading, other)));
  }

  private static Scorecard card(Reading reading, Scheme scheme) {
    return Scorer.score(reading, Optional.of(scheme), List.of(), Optional.empty());
  }
}
