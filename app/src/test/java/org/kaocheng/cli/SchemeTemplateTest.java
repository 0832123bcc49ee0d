package org.kaocheng.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaocheng.render.DocxTemplate;
import org.kaocheng.render.ReportTemplates;
import org.kaocheng.scheme.load.Schemes;

class SchemeTemplateTest {

  @TempDir private Path folder = Path.of("");

  private final Captured captured = new Captured();

  @Test
  void the_template_of_the_base_is_the_standard_one() throws IOException {
    byte[] content =
        Schemes.builtIn().template(Schemes.BASE, ReportTemplates.FILE).orElseThrow().content();
    assertThat(parts(content)).isEqualTo(parts(DocxTemplate.standardFile()));
  }

  @Test
  void a_scheme_without_a_template_has_that_of_the_nearest_layer() {
    assertThat(Schemes.builtIn().template("hunan-hengyang/2022", ReportTemplates.FILE))
        .hasValueSatisfying(
            template -> assertThat(template.name()).isEqualTo("china/2020/templates/report.docx"));
  }

  @Test
  void the_template_is_written_once_and_never_over_another_file() {
    Path out = folder.resolve("templates").resolve("report.docx");
    assertThat(run("scheme", "template", "china/2020", "--out", out.toString())).isZero();
    assertThat(out).exists();
    assertThat(run("scheme", "template", "china/2020", "--out", out.toString())).isEqualTo(2);
    assertThat(captured.err()).contains("不会覆盖");
  }

  @Test
  void a_wrong_template_of_a_pack_is_told_with_its_file() throws IOException {
    Path pack = folder.resolve("county").resolve("2025");
    Files.createDirectories(pack.resolve("templates"));
    Files.writeString(
        pack.resolve("pack.yaml"), "title: 某县\nyear: 2025\nlevel: county\nextends: china/2020\n");
    Files.write(pack.resolve("templates").resolve("report.docx"), "坏".getBytes(UTF_8));
    assertThat(run("scheme", "template", "county/2025", "--schemes", folder.toString()))
        .isEqualTo(1);
    assertThat(captured.err()).contains("county/2025/templates/report.docx", "不是 Word 文档");
  }

  private int run(String... arguments) {
    return Kaocheng.run(captured.terminal(), arguments);
  }

  private static Map<String, String> parts(byte[] file) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
      }
    }
    return parts;
  }
}
