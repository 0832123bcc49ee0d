package org.kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaocheng.scheme.load.Loaded;
import org.kaocheng.scheme.load.Schemes;

class SchemeNewTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/kaocheng/cli/draft");
  private static final String ID = "songling/2025";

  @TempDir private Path folder = Path.of("");
  private final Captured captured = new Captured();

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx", "html", "txt"})
  void a_table_of_twelve_rows_becomes_the_pack_that_was_meant(String format) throws IOException {
    assertThat(draft(file(format))).as(captured.err()).isZero();

    List<String> differing =
        files(GOLDEN).stream().filter(name -> !same(name)).map(Path::toString).toList();
    assertThat(files(pack())).isEqualTo(files(GOLDEN));
    assertThat(differing).as("see app/target/draft").isEmpty();
  }

  @Test
  void the_pack_loads_without_a_problem_and_is_checked_at_once() throws IOException {
    assertThat(draft(file("docx"))).isZero();
    Loaded loaded = Schemes.folder(folder.resolve("packs")).load(ID);

    assertThat(loaded.problems()).isEmpty();
    assertThat(run("scheme", "check", pack().toString())).isZero();
  }

  @Test
  void every_question_stands_in_its_file_and_on_the_terminal() throws IOException {
    draft(file("docx"));
    long marked = 0;
    for (Path name : files(pack())) {
      marked +=
          Files.readString(pack().resolve(name)).lines().filter(l -> l.contains("# 待确认：")).count();
    }

    assertThat(captured.out())
        .contains("共 12 项，11 项有可执行的评分规则", "待确认（" + marked + " 处")
        .contains("松财绩〔2025〕6号");
    assertThat(captured.err()).contains("kaocheng scheme check");
  }

  @Test
  void what_is_there_is_never_changed() throws IOException {
    Path own = Files.createDirectories(pack()).resolve("pack.yaml");
    Files.writeString(own, "name: 自己写的\n");

    assertThat(draft(file("docx"))).isEqualTo(2);
    assertThat(captured.err()).contains("已经存在，没有改动它");
    assertThat(Files.readString(own)).isEqualTo("name: 自己写的\n");
  }

  @Test
  void a_file_without_a_scoring_table_is_told_and_nothing_is_written() throws IOException {
    Path file = Files.writeString(folder.resolve("通知.txt"), "松岭县林业局关于开会的通知\n\n请按时参加。\n");

    assertThat(draft(file)).isEqualTo(2);
    assertThat(captured.err()).contains("没有找到印有指标和分值的评分表");
    assertThat(pack()).doesNotExist();
  }

  @Test
  void wrong_calls_are_told() throws IOException {
    Path file = file("txt");
    String out = folder.resolve("packs").toString();
    assertThat(run("scheme", "new", file.toString(), "--id", "松岭/2025", "--out", out)).isEqualTo(2);
    assertThat(run("scheme", "new", file.toString(), "--id", "../x/2025", "--out", out)).isEqualTo(2);
    assertThat(run("scheme", "new", "none.docx", "--id", ID, "--out", out)).isEqualTo(2);
    assertThat(run("scheme", "new", file.toString(), "--id", ID)).isEqualTo(2);
    assertThat(
            run("scheme", "new", file.toString(), "--id", ID, "--out", out, "--extends", "china/2002"))
        .isEqualTo(2);
    assertThat(captured.err())
        .contains("--id 应为“地区/年度”", "“none.docx”不是文件，或不存在", "请写明--out", "是否指“china/2020”");
    assertThat(pack()).doesNotExist();
  }

  private Path file(String format) throws IOException {
    Path file = folder.resolve("评分表." + format);
    return switch (format) {
      case "docx" -> Files.write(file, ScoringTables.docx());
      case "xlsx" -> Files.write(file, ScoringTables.xlsx());
      case "html" -> Files.writeString(file, ScoringTables.html());
      default -> Files.writeString(file, ScoringTables.text());
    };
  }

  private boolean same(Path name) {
    try {
      Path written = pack().resolve(name);
      Path kept = Files.createDirectories(Path.of("target", "draft")).resolve(name);
      Files.writeString(kept, Files.readString(written));
      return Files.readString(written).equals(Files.readString(GOLDEN.resolve(name)));
    } catch (IOException e) {
      return false;
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Path::getFileName).sorted().toList();
    }
  }

  private Path pack() {
    return folder.resolve("packs").resolve(ID);
  }

  private int draft(Path file) {
    return run(
        "scheme", "new", file.toString(), "--id", ID, "--out", folder.resolve("packs").toString());
  }

  private int run(String... arguments) {
    return Kaocheng.run(captured.terminal(), arguments);
  }
}
