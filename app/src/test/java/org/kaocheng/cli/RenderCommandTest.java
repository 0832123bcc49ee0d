package org.kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderCommandTest {

  private static final Path SAMPLES = Path.of("..", "samples");
  private static final String SCHEME = "hunan-hengyang/2022";

  @TempDir Path folder = Path.of("");

  private static String sample() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .findFirst()
          .orElseThrow()
          .toString();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "pdf", "html"})
  void a_report_that_was_read_says_the_same_in_any_format(String extension) throws IOException {
    String out = folder.resolve("new." + extension).toString();
    assertThat(Said.by("render", sample(), "--out", out).status()).isZero();
    assertThat(errors(Said.by("check", out).out()))
        .isEqualTo(errors(Said.by("check", sample()).out()));
  }

  /** The line that counts what was found. */
  private static String errors(String checked) {
    return checked
        .lines()
        .filter(line -> line.startsWith("结论："))
        .map(line -> line.replaceAll("，警告.*", ""))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no conclusion in " + checked));
  }

  @Test
  void a_workbook_is_rendered_by_its_own_scheme() {
    String form = folder.resolve("form.xlsx").toString();
    Said.by("fill", "--scheme", SCHEME, "--out", form);
    String out = folder.resolve("report.docx").toString();
    assertThat(Said.by("render", form, "--out", out).err()).contains("已生成");
    assertThat(Said.by("render", form, "--scheme", "china/2020", "--out", out).err())
        .contains("是方案 " + SCHEME + " 的工作簿，不能按 china/2020 生成");
  }

  @Test
  void facts_need_a_scheme_and_then_fill_its_forms() throws IOException {
    Path facts = folder.resolve("facts.json");
    Files.writeString(facts, Said.by("read", sample(), "--format", "json").out());
    String out = folder.resolve("report.docx").toString();
    assertThat(Said.by("render", facts.toString(), "--out", out).err()).contains("请用 --scheme 指定");
    Said filled = Said.by("render", facts.toString(), "--scheme", SCHEME, "--out", out);
    assertThat(filled.status()).isZero();
    assertThat(Said.by("read", out).out()).contains("expenditure.basic");
  }

  @Test
  void what_cannot_be_done_is_said_in_one_line() throws IOException {
    Path broken = folder.resolve("x.json");
    Files.writeString(broken, "{\"reports\": 3}");
    assertThat(
            Said.by("render", broken.toString(), "--scheme", SCHEME, "--out", folder + "/a.docx")
                .err())
        .contains("不是 kaocheng read --format json 的输出");
    assertThat(Said.by("render", sample(), "--out", folder + "/a.odt").err())
        .contains("看不出要输出什么格式");
    assertThat(Said.by("render", sample(), "--out", sample()).err()).contains("看不出要输出什么格式");
    assertThat(Said.by("render", sample(), "--out", sample(), "--format", "HTML").err())
        .contains("--out 不能与读入的文件");
    assertThat(Said.by("render", folder + "/none.docx", "--out", folder + "/a.docx").status())
        .isEqualTo(2);
  }
}
