package org.kaocheng.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaocheng.ingest.DocxFiles.docx;
import static org.kaocheng.ingest.DocxFiles.p;
import static org.kaocheng.ingest.DocxFiles.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestionTest {

  private static final byte[] REPORT = docx(p("报告"));

  private final Ingestion ingestion = new Ingestion(Limits.STANDARD);

  @TempDir Path folder;

  @Test
  void tells_formats_by_content_and_not_by_name() throws IOException {
    Path file = Files.write(folder.resolve("改名.pdf"), REPORT);
    assertThat(Printed.of(ingestion.read(file))).containsExactly("报告");
  }

  @Test
  void walks_folders_in_name_order_without_lock_and_hidden_files() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("b/c"));
    for (Path file :
        List.of(
            folder.resolve("z.docx"),
            folder.resolve("a.docx"),
            inner.resolve("d.docx"),
            folder.resolve("~$a.docx"),
            folder.resolve(".DS_Store"),
            folder.resolve("Thumbs.db"))) {
      Files.write(file, REPORT);
    }
    assertThat(names(List.of(folder))).containsExactly("a.docx", "b/c/d.docx", "z.docx");
  }

  @Test
  void names_files_in_zips_by_the_encoding_their_writer_used() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("GBK"))) {
      for (String name : List.of("批次/乙单位.docx", "__MACOSX/乙单位.docx", "批次/甲单位.docx")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(REPORT);
      }
    }
    Path gbk = Files.write(folder.resolve("国标.zip"), bytes.toByteArray());
    Path utf8 = Files.write(folder.resolve("通用.zip"), zip(Map.of("丙单位.docx", REPORT)));
    assertThat(names(List.of(gbk, utf8)))
        .containsExactly("国标.zip!/批次/乙单位.docx", "国标.zip!/批次/甲单位.docx", "通用.zip!/丙单位.docx");
  }

  @Test
  void looks_into_zips_in_zips_only_so_deep() throws IOException {
    byte[] third = zip(Map.of("深.docx", REPORT));
    byte[] fourth = zip(Map.of("四.zip", third));
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("二.zip", zip(Map.of("三.zip", fourth)));
    entries.put("甲.zip", zip(Map.of("乙.docx", REPORT)));
    Path outer = Files.write(folder.resolve("一.zip"), zip(entries));
    assertThat(ingestion.readAll(List.of(outer)).map(IngestionTest::summary))
        .containsExactly(
            "一.zip!/二.zip!/三.zip!/四.zip：" + Reasons.ARCHIVE_DEPTH, "一.zip!/甲.zip!/乙.docx");
  }

  @Test
  void opens_one_file_after_another_as_they_are_asked_for() throws IOException {
    Path first = Files.write(folder.resolve("1.docx"), REPORT);
    Path second = Files.write(folder.resolve("2.docx"), REPORT);
    try (Stream<Outcome> all = ingestion.readAll(List.of(first, second))) {
      var outcomes = all.iterator();
      assertThat(outcomes.next()).isInstanceOf(Outcome.Readable.class);
      Files.delete(second);
      assertThat(summary(outcomes.next())).isEqualTo("2.docx：" + Reasons.MISSING);
      assertThat(outcomes.hasNext()).isFalse();
    }
  }

  @Test
  void goes_on_after_a_damaged_file() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("1.docx", new byte[] {'P', 'K', 3, 4, 0});
    entries.put("2.docx", REPORT);
    assertThat(ingestion.readAll("批次.zip", zip(entries)).map(IngestionTest::summary))
        .containsExactly("批次.zip!/1.docx：" + Reasons.DAMAGED, "批次.zip!/2.docx");
  }

  @Test
  void reads_a_zip_as_one_file_only_if_it_holds_one() {
    assertThat(Printed.of(zip(Map.of("甲.docx", REPORT)))).containsExactly("报告");
    assertThat(Printed.of(zip(Map.of("甲.docx", REPORT, "乙.docx", REPORT))))
        .containsExactly("!" + Reasons.SEVERAL);
    assertThat(Printed.of(zip(Map.of()))).containsExactly("!" + Reasons.EMPTY_ARCHIVE);
  }

  @Test
  void says_what_is_wrong_with_paths() throws IOException {
    Path empty = Files.createFile(folder.resolve("空.docx"));
    Path bare = Files.createDirectory(folder.resolve("夹"));
    assertThat(
            ingestion
                .readAll(List.of(folder.resolve("无.docx"), empty, bare))
                .map(IngestionTest::summary))
        .containsExactly(
            "无.docx：" + Reasons.MISSING, "空.docx：" + Reasons.EMPTY, "夹：" + Reasons.EMPTY_FOLDER);
    assertThat(Printed.of(ingestion.read(bare))).containsExactly("!" + Reasons.FOLDER);
  }

  private List<String> names(List<Path> named) {
    return ingestion
        .readAll(named)
        .map(outcome -> outcome.name().replace('\\', '/').replace(folder + "/", ""))
        .toList();
  }

  private static String summary(Outcome outcome) {
    String name = outcome.name().substring(outcome.name().indexOf('/', 1) < 0 ? 0 : start(outcome));
    return outcome instanceof Outcome.Unreadable unreadable
        ? name + "：" + unreadable.reason()
        : name;
  }

  /** Where the name begins behind the temporary folder, if there is one. */
  private static int start(Outcome outcome) {
    String name = outcome.name();
    int archive = name.indexOf("!/");
    return name.lastIndexOf('/', (archive < 0 ? name.length() : archive) - 1) + 1;
  }
}
