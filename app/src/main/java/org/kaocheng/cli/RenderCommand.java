package org.kaocheng.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kaocheng.compose.Composition;
import org.kaocheng.compose.FilingOfFacts;
import org.kaocheng.compose.FilingOfReading;
import org.kaocheng.compose.LeftOut;
import org.kaocheng.compose.ReadingComposer;
import org.kaocheng.compose.ReportComposer;
import org.kaocheng.extract.Extraction;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Reading;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.Filing;
import org.kaocheng.ingest.Ingestion;
import org.kaocheng.ingest.Limits;
import org.kaocheng.ingest.Outcome;
import org.kaocheng.render.DocxTemplate;
import org.kaocheng.render.DocxWriter;
import org.kaocheng.render.HtmlWriter;
import org.kaocheng.render.PdfWriter;
import org.kaocheng.render.Rendered;
import org.kaocheng.render.ReportTemplates;
import org.kaocheng.render.XlsxWriter;
import org.kaocheng.report.StatedFacts;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.source.Problem;
import org.kaocheng.source.Severity;
import org.kaocheng.workbook.FilledWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kaocheng render}: writes the official report. */
@Command(
    name = "render",
    description = "生成正式报告：按公文格式排版，可输出 Word、PDF、Excel 和网页。",
    footer = {
      "",
      "不加 --scheme 时，读入的报告原样保留文字和表格，只按公文格式重排；",
      "加 --scheme 时，数据填入该方案的提纲和表格。",
      "退出码：0 已生成；2 文件无法读取，或命令有误。"
    })
final class RenderCommand implements Callable<Integer> {

  private static final List<String> EXTENSIONS = List.of("docx", "pdf", "xlsx", "html");
  private static final long LARGEST_JSON = 64L << 20;
  private static final int EXAMPLES = 5;

  @ParentCommand private Kaocheng kaocheng = new Kaocheng();

  @Parameters(
      paramLabel = "文件",
      description =
          "填报工作簿、kaocheng read --format json 的数据，或任何可读的报告（docx、doc、pdf、xlsx、xls、html、txt）。")
  private Path file = Path.of("");

  @Option(
      names = "--scheme",
      paramLabel = "方案",
      description = "按哪个方案的提纲和表格生成，如 hunan-hengyang/2022。")
  private @Nullable String scheme;

  @Mixin private SchemesOption schemes = new SchemesOption();

  @Option(
      names = "--format",
      paramLabel = "格式",
      description = "输出格式：docx、pdf、xlsx、html。默认由 --out 的扩展名决定。")
  private @Nullable String format;

  @Option(names = "--out", paramLabel = "路径", required = true, description = "写入的文件。")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    Terminal terminal = kaocheng.terminal();
    Optional<Scheme> chosen =
        Optional.ofNullable(scheme).map(id -> SchemesOption.scheme(schemes.open(), id));
    String extension = extension();
    outputs().refuseInput(out);
    if (Outputs.isNamed(file, ".json")) {
      return ofFacts(chosen, extension);
    }
    if (WorkbookFile.isOne(file)) {
      return ofWorkbook(extension);
    }
    switch (new Ingestion(Limits.STANDARD).read(file)) {
      case Outcome.Unreadable(String name, String reason) -> {
        terminal.tell(name + "：" + reason);
        return ExitStatus.FAILED;
      }
      case Outcome.Readable(var document) -> {
        Reading reading = new Extraction(Taxonomy.standard()).read(document);
        return write(
            chosen.isPresent() ? byScheme(chosen.get(), reading) : ReadingComposer.compose(reading),
            extension);
      }
    }
  }

  /** The report by a scheme's outline and forms; what they have no place for is told. */
  private Composition byScheme(Scheme by, Reading reading) {
    Filing filing = FilingOfReading.of(by, reading);
    List<Fact> left = LeftOut.of(reading, filing);
    if (!left.isEmpty()) {
      String examples =
          String.join(
              "、",
              left.stream()
                  .limit(EXAMPLES)
                  .map(fact -> "“" + fact.label() + "”" + fact.figure().text())
                  .toList());
      kaocheng
          .terminal()
          .tell(
              "报告的表格里有 "
                  + left.size()
                  + " 个数在方案 "
                  + by.id()
                  + " 的表样里没有位置，没有带入，请对照原报告核对："
                  + examples
                  + (left.size() > EXAMPLES ? "等。" : "。"));
    }
    return ReportComposer.compose(Answers.of(by, filing));
  }

  private int ofWorkbook(String extension) throws IOException {
    Optional<FilledWorkbook> filled =
        new WorkbookFile(kaocheng.terminal(), schemes.open()).read(file);
    if (filled.isEmpty()) {
      return ExitStatus.FAILED;
    }
    Scheme own = filled.get().scheme();
    if (scheme != null && !scheme.equals(own.id())) {
      throw new UsageException(
          "“" + file + "”是方案 " + own.id() + " 的工作簿，不能按 " + scheme + " 生成；请去掉 --scheme。");
    }
    scheme = own.id();
    long errors =
        filled.get().problems().stream().filter(each -> each.severity() == Severity.ERROR).count();
    if (errors > 0) {
      kaocheng.terminal().tell("工作簿里有 " + errors + " 处错误，报告照填写的内容生成；请用 kaocheng fill --check 查看。");
    }
    return write(ReportComposer.compose(Answers.of(own, filled.get().filing())), extension);
  }

  private int ofFacts(Optional<Scheme> chosen, String extension) throws IOException {
    if (chosen.isEmpty()) {
      throw new UsageException("数据文件（json）没有版式，请用 --scheme 指定按哪个方案生成。");
    }
    if (Files.size(file) > LARGEST_JSON) {
      throw new UsageException("“" + file + "”太大，最多 64 MB。");
    }
    Optional<StatedFacts> facts = StatedFacts.read(Files.readAllBytes(file));
    if (facts.isEmpty()) {
      throw new UsageException("“" + file + "”不是 kaocheng read --format json 的输出，不能读取。");
    }
    return write(
        ReportComposer.compose(
            Answers.of(chosen.get(), FilingOfFacts.of(chosen.get(), facts.get()))),
        extension);
  }

  private int write(Composition composition, String extension) throws IOException {
    Rendered rendered = render(composition, extension);
    try (OutputStream stream = outputs().stream(out)) {
      stream.write(rendered.content());
    }
    rendered.problems().stream().map(Problem::message).forEach(kaocheng.terminal()::tell);
    kaocheng.terminal().tell("已生成 " + out);
    return ExitStatus.FINE;
  }

  private Outputs outputs() {
    return new Outputs(kaocheng.terminal(), List.of(file));
  }

  private Rendered render(Composition composition, String extension) {
    return switch (extension) {
      case "docx" -> DocxWriter.write(composition, template());
      case "pdf" -> PdfWriter.write(composition);
      case "xlsx" -> XlsxWriter.write(composition);
      default -> HtmlWriter.write(composition);
    };
  }

  private DocxTemplate template() {
    DocxTemplate.Loaded loaded =
        ReportTemplates.of(schemes.open(), scheme == null ? Schemes.BASE : scheme);
    return loaded
        .template()
        .orElseThrow(() ->
            new UsageException(
                loaded.problems().stream()
                    .map(Problem::message)
                    .collect(Collectors.joining("\n"))));
  }

  private String extension() {
    String name = out.toString();
    String wanted =
        (format == null ? name.substring(name.lastIndexOf('.') + 1) : format)
            .toLowerCase(Locale.ROOT);
    if (!EXTENSIONS.contains(wanted)) {
      throw new UsageException("看不出要输出什么格式：--out 请以 .docx、.pdf、.xlsx 或 .html 结尾，或用 --format 指定。");
    }
    return wanted;
  }
}
