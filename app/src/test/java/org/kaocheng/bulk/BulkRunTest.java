package org.kaocheng.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaocheng.corpus.Corpus;
import org.kaocheng.corpus.CorpusFolder;
import org.kaocheng.examine.Examiner;
import org.kaocheng.result.ResultTable;
import org.kaocheng.scheme.load.Schemes;

class BulkRunTest {

  private static final Examiner EXAMINER = Examiner.recognising(Schemes.builtIn());

  @TempDir private Path folder = Path.of("");

  @Test
  void the_tables_are_the_same_bytes_whatever_the_order_and_the_number_of_threads()
      throws IOException {
    List<Path> files = corpus(18);
    run(files, folder.resolve("one"), 1);
    List<Path> shuffled = new ArrayList<>(files);
    Collections.shuffle(shuffled, new Random(4));
    BulkSummary summary = run(shuffled, folder.resolve("two"), 4);
    assertThat(summary.files()).isEqualTo(18);
    assertSame(folder.resolve("one"), folder.resolve("two"));
  }

  @Test
  void a_killed_run_goes_on_and_ends_as_one_that_was_not() throws Exception {
    List<Path> files = corpus(90);
    Path killed = folder.resolve("killed");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Alone.class.getName(),
                folder.resolve("reports").toString(),
                killed.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    // Until some files are kept and, most likely, not all.
    Path pages = killed.resolve(PageFiles.FOLDER);
    while (process.isAlive() && pages(pages) < 80) {
      Thread.sleep(5);
    }
    process.destroyForcibly().waitFor();
    assertThat(killed.resolve("index.html")).doesNotExist();
    List<String> known = new ArrayList<>();
    new BulkRun(killed, EXAMINER, settings(2))
        .over(
            files,
            (file, already) -> {
              if (already) {
                known.add(file);
              }
            });
    assertThat(known).hasSizeGreaterThanOrEqualTo(64);
    run(files, folder.resolve("whole"), 2);
    assertSame(killed, folder.resolve("whole"));
  }

  @Test
  void what_is_known_is_not_checked_again_but_what_was_changed_is() throws IOException {
    List<Path> files = corpus(6);
    Path result = folder.resolve("result");
    run(files, result, 2);
    Files.writeString(files.getFirst(), "部门整体支出绩效自评报告\n本单位年末无结余。");
    Files.delete(files.getLast());
    List<String> checked = new ArrayList<>();
    BulkSummary summary =
        new BulkRun(result, EXAMINER, settings(2))
            .over(
                files.subList(0, 5),
                (file, known) -> {
                  if (!known) {
                    checked.add(file);
                  }
                });
    assertThat(checked).containsExactly(files.getFirst().toString());
    assertThat(summary.files()).isEqualTo(5);
    run(files.subList(0, 5), folder.resolve("anew"), 1);
    assertSame(result, folder.resolve("anew"));
  }

  @Test
  void files_that_cannot_be_read_are_told_and_stop_nothing() throws IOException {
    List<Path> files = corpus(3);
    byte[] content = Files.readAllBytes(files.getFirst());
    Path broken = folder.resolve("reports/broken.docx");
    Files.write(broken, java.util.Arrays.copyOf(new byte[] {'P', 'K', 3, 4}, 600));
    Path zip = folder.resolve("reports/many.zip");
    Files.write(zip, zip("inside/" + files.getFirst().getFileName(), content, "inside/empty.pdf"));
    BulkSummary summary = run(List.of(folder.resolve("reports")), folder.resolve("result"), 2);
    assertThat(summary.unreadable()).isEqualTo(2);
    assertThat(summary.files()).isEqualTo(6);
    assertThat(Files.readString(folder.resolve("result/index.html"))).contains("broken.docx");
  }

  /** The same run in a process of its own, to be killed. */
  static final class Alone {

    private Alone() {}

    public static void main(String[] arguments) throws IOException {
      run(List.of(Path.of(arguments[0])), Path.of(arguments[1]), 1);
    }
  }

  private List<Path> corpus(int reports) throws IOException {
    Path into = folder.resolve("reports");
    CorpusFolder.write(Corpus.of(5, reports), into, done -> {});
    Files.delete(into.resolve("labels.jsonl"));
    try (Stream<Path> all = Files.walk(into)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static BulkSummary run(List<Path> files, Path result, int jobs) throws IOException {
    return new BulkRun(result, EXAMINER, settings(jobs)).over(files, (file, known) -> {});
  }

  private static BulkRun.Settings settings(int jobs) {
    return new BulkRun.Settings("test", jobs, true, Optional.empty(), failure -> "失败");
  }

  private static long pages(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> pages = Files.list(folder)) {
      return pages.count();
    }
  }

  private static void assertSame(Path one, Path other) throws IOException {
    for (ResultTable table : ResultTable.values()) {
      String name = table.id() + ".parquet";
      assertThat(other.resolve(name)).as(name).hasSameBinaryContentAs(one.resolve(name));
    }
    assertThat(other.resolve("result.xlsx")).hasSameBinaryContentAs(one.resolve("result.xlsx"));
    assertThat(other.resolve("index.html")).hasSameTextualContentAs(one.resolve("index.html"));
    assertThat(lists(other)).isEqualTo(lists(one)).containsKey("reports-0001.html");
  }

  private static Map<String, String> lists(Path result) throws IOException {
    Map<String, String> lists = new TreeMap<>();
    try (Stream<Path> pages = Files.list(result.resolve(ListPages.FOLDER))) {
      for (Path page : pages.toList()) {
        lists.put(page.getFileName().toString(), Files.readString(page));
      }
    }
    return lists;
  }

  private static byte[] zip(String name, byte[] content, String empty) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.putNextEntry(new ZipEntry(empty));
    }
    return bytes.toByteArray();
  }
}
