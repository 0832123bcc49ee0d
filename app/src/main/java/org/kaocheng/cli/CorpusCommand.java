package org.kaocheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kaocheng.corpus.Corpus;
import org.kaocheng.corpus.CorpusFolder;
import org.kaocheng.corpus.Dress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code kaocheng corpus}: writes invented reports with labelled errors. */
@Command(
    name = "corpus",
    description = "生成虚构的绩效自评报告，供测试和演示：单位、数字都是虚构的，一部分埋有已标注的错误（labels.jsonl）。同一种子生成的文件完全相同。",
    footer = {"", "退出码：0 已写出；2 命令有误或无法写入。"})
final class CorpusCommand implements Callable<Integer> {

  private static final int MOST = 10_000_000;
  private static final int MOST_YEARS = 20;
  private static final int HUNDRED = 100;
  private static final int STEP = 500;

  @ParentCommand private Kaocheng kaocheng = new Kaocheng();

  @Option(names = "--seed", paramLabel = "种子", defaultValue = "1", description = "种子。默认 1。")
  private long seed = 1;

  @Option(
      names = "--reports",
      paramLabel = "份数",
      defaultValue = "100",
      description = "生成多少份。默认 100。")
  private int reports = HUNDRED;

  @Option(
      names = "--year",
      paramLabel = "年度",
      defaultValue = "2022",
      description = "第一个年度。默认 2022。")
  private int year = 2022;

  @Option(names = "--years", paramLabel = "年数", defaultValue = "3", description = "每个单位连续几年。默认 3。")
  private int years = 3;

  @Option(
      names = "--formats",
      paramLabel = "格式",
      split = ",",
      description = "docx、doc、pdf、xlsx、html、txt，用逗号隔开。默认各种混合，docx 和 doc 各两成。")
  private List<String> formats = List.of();

  @Option(
      names = "--clean",
      paramLabel = "百分数",
      defaultValue = "50",
      description = "没有错误的报告占百分之几。默认 50。")
  private int clean = HUNDRED / 2;

  @Option(names = "--zip", description = "每个县的报告装进一个 zip。")
  private boolean zip;

  @Option(names = "--out", paramLabel = "文件夹", required = true, description = "写到哪个文件夹，应不存在或为空。")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    if (reports < 1 || reports > MOST || years < 1 || years > MOST_YEARS) {
      throw new UsageException("--reports 应为 1 到 " + MOST + "，--years 应为 1 到 " + MOST_YEARS + "。");
    }
    if (clean < 0 || clean > HUNDRED || year < 1990 || year > 2100) {
      throw new UsageException("--clean 应为 0 到 100 的整数，--year 应为四位年份。");
    }
    Path folder = empty();
    Terminal terminal = kaocheng.terminal();
    Corpus corpus = new Corpus(seed, reports, year, years, dresses(), clean);
    CorpusFolder.write(
        corpus,
        folder,
        zip,
        done -> {
          if (terminal.progress() && (done % STEP == 0 || done == reports)) {
            terminal.err().print("\r已生成 " + done + " / " + reports);
            terminal.err().flush();
          }
        });
    if (terminal.progress()) {
      terminal.err().println();
    }
    terminal.tell("已生成 " + reports + " 份报告，标注在 " + folder.resolve("labels.jsonl"));
    return ExitStatus.FINE;
  }

  private Path empty() throws IOException {
    Path folder = out == null ? Path.of("") : out;
    if (Files.isRegularFile(folder)) {
      throw new UsageException("--out 指定的“" + folder + "”是文件，请指定文件夹。");
    }
    if (Files.isDirectory(folder)) {
      try (Stream<Path> inside = Files.list(folder)) {
        if (inside.findAny().isPresent()) {
          throw new UsageException("文件夹“" + folder + "”不是空的，请换一个，以免混进别的文件。");
        }
      }
    }
    return folder;
  }

  private List<Dress> dresses() {
    if (formats.isEmpty()) {
      return Corpus.MIXED;
    }
    List<Dress> chosen = new ArrayList<>();
    for (String format : formats) {
      List<Dress> of =
          Stream.of(Dress.values())
              .filter(each -> each.extension().equals(format.strip().toLowerCase(Locale.ROOT)))
              .toList();
      if (of.isEmpty()) {
        throw new UsageException("--formats 可以是 docx、doc、pdf、xlsx、html、txt，不能是“" + format + "”。");
      }
      chosen.addAll(of);
    }
    return chosen;
  }
}
