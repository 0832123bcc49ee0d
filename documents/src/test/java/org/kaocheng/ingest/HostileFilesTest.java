package org.kaocheng.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaocheng.ingest.DocxFiles.docx;
import static org.kaocheng.ingest.DocxFiles.docxOf;
import static org.kaocheng.ingest.DocxFiles.p;
import static org.kaocheng.ingest.DocxFiles.tbl;
import static org.kaocheng.ingest.DocxFiles.tc;
import static org.kaocheng.ingest.DocxFiles.tr;
import static org.kaocheng.ingest.DocxFiles.utf8;
import static org.kaocheng.ingest.DocxFiles.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every file that should not be read ends in one sentence and soon. */
@Timeout(10)
class HostileFilesTest {

  @Test
  void refuses_entities_that_would_expand_without_end() {
    StringBuilder entities = new StringBuilder("<!DOCTYPE w:document [<!ENTITY a0 \"哈\">");
    for (int i = 1; i < 12; i++) {
      entities
          .append("<!ENTITY a")
          .append(i)
          .append(" \"")
          .append(("&a" + (i - 1) + ";").repeat(10))
          .append("\">");
    }
    String document =
        DocxFiles.document("<w:body>" + p("&a11;") + "</w:body>")
            .replace("<w:document", entities + "]><w:document");
    assertReason(docxOf(utf8(document)), Reasons.DOCTYPE);
  }

  @Test
  void fetches_no_external_entity() {
    String document =
        DocxFiles.document("<w:body>" + p("&x;") + "</w:body>")
            .replace(
                "<w:document",
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document");
    assertReason(docxOf(utf8(document)), Reasons.DOCTYPE);
  }

  @Test
  void refuses_a_part_that_inflates_beyond_measure() {
    assertReason(docxOf(new byte[50 << 20]), Reasons.BOMB, Reasons.DAMAGED);
    byte[] spaces = new byte[50 << 20];
    Arrays.fill(spaces, (byte) ' ');
    byte[] start = utf8("<?xml version=\"1.0\"?><a>");
    System.arraycopy(start, 0, spaces, 0, start.length);
    assertReason(docxOf(spaces), Reasons.BOMB);
  }

  @Test
  void refuses_an_archive_that_inflates_beyond_measure() {
    assertReason(zip(Map.of("甲.txt", new byte[50 << 20])), Reasons.BOMB);
  }

  @Test
  void stops_at_what_an_archive_may_unpack_to_and_at_its_entries() {
    Limits tight = new Limits(1 << 20, 1000, 5, 200, 200, 1000, 1000);
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i < 5; i++) {
      byte[] text = new byte[30_000];
      Arrays.fill(text, (byte) ('a' + i));
      entries.put(i + ".txt", text);
    }
    List<Outcome> outcomes = new Ingestion(tight).readAll("批.zip", zip(entries)).toList();
    assertThat(outcomes).hasSizeLessThan(5);
    assertThat(outcomes.getLast())
        .isEqualTo(
            new Outcome.Unreadable("批.zip!/" + (outcomes.size() - 1) + ".txt", Reasons.BOMB));
    entries.put("5.txt", new byte[1]);
    assertThat(new Ingestion(tight).readAll("批.zip", zip(entries)))
        .containsExactly(new Outcome.Unreadable("批.zip", Reasons.TOO_MANY_ENTRIES));
  }

  @Test
  void an_archive_on_disk_may_hold_more_entries_the_larger_it_is(@TempDir Path folder)
      throws IOException {
    Limits tight = new Limits(1 << 20, 1 << 20, 5, 200, 200, 100_000, 1000);
    Map<String, byte[]> entries = new LinkedHashMap<>();
    Random random = new Random(20261128);
    for (int i = 0; i < 12; i++) {
      StringBuilder text = new StringBuilder("报告");
      random.ints(2000, 'a', 'z').forEach(text::appendCodePoint);
      entries.put("%02d.txt".formatted(i), utf8(text.toString()));
    }
    Path large = Files.write(folder.resolve("省.zip"), zip(entries));
    assertThat(new Ingestion(tight).readAll(List.of(large)))
        .hasSize(12)
        .allSatisfy(each -> assertThat(each).isInstanceOf(Outcome.Readable.class));
    entries.replaceAll((name, content) -> new byte[] {'a'});
    Path small = Files.write(folder.resolve("空.zip"), zip(entries));
    assertThat(new Ingestion(tight).readAll(List.of(small)))
        .containsExactly(new Outcome.Unreadable(small.toString(), Reasons.TOO_MANY_ENTRIES));
  }

  @Test
  void refuses_truncated_and_scrambled_files() {
    byte[] whole = docx(p("报告"));
    for (int length : new int[] {5, whole.length / 3, whole.length / 2, whole.length - 5}) {
      assertReason(Arrays.copyOf(whole, length), Reasons.DAMAGED);
    }
    assertReason(docxOf(utf8("<w:document")), Reasons.DAMAGED);
    Random random = new Random(20240305);
    for (int i = 0; i < 200; i++) {
      byte[] scrambled = whole.clone();
      scrambled[random.nextInt(scrambled.length)] ^= (byte) (1 + random.nextInt(255));
      assertThat(Printed.of(scrambled)).isNotEmpty();
    }
  }

  @Test
  void survives_scrambled_doc_and_xls_files() throws IOException {
    HSSFWorkbook workbook = new HSSFWorkbook();
    workbook.createSheet().createRow(0).createCell(0).setCellValue("报告");
    byte[] xls = WorkbookReadersTest.bytes(workbook);
    byte[] doc;
    try (var stream = HostileFilesTest.class.getResourceAsStream("archives.doc")) {
      assertThat(stream).isNotNull();
      doc = stream.readAllBytes();
    }
    Random random = new Random(20240306);
    for (byte[] whole : List.of(doc, xls)) {
      assertReason(Arrays.copyOf(whole, whole.length / 3), Reasons.DAMAGED);
      for (int i = 0; i < 200; i++) {
        byte[] scrambled = whole.clone();
        for (int k = 0; k < 20; k++) {
          scrambled[random.nextInt(scrambled.length)] = (byte) random.nextInt();
        }
        assertThat(Printed.of(scrambled)).isNotEmpty();
      }
    }
  }

  @Test
  void refuses_nesting_without_end() {
    String deep = "<w:sdt>".repeat(5000) + p("底") + "</w:sdt>".repeat(5000);
    assertReason(docx(deep), Reasons.TOO_DEEP);
    String html = "<html><body>" + "<div>".repeat(200_000) + "底";
    assertThat(Printed.of(utf8(html))).containsExactly("底");
    String tables = "<html><body>" + "<table><tr><td>甲</td><td>".repeat(20_000) + "底";
    assertThat(Printed.of(utf8(tables))).isNotEmpty();
  }

  @Test
  void says_what_a_renamed_file_is() {
    assertReason(bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16), Reasons.looksLike("JPEG 图片"));
    assertReason(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10), Reasons.looksLike("PNG 图片"));
    assertReason(utf8("{\\rtf1\\ansi 甲}"), Reasons.saveAs("RTF 文档"));
    assertReason(
        utf8("<?xml version=\"1.0\"?><w:wordDocument/>"), Reasons.saveAs("XML 格式的 Word 文档"));
    assertReason(zip(Map.of("OFD.xml", bytes('x'))), Reasons.saveAs("OFD 版式文件"));
    byte[] noise = new byte[1000];
    new Random(1).nextBytes(noise);
    assertReason(noise, Reasons.UNKNOWN);
    assertReason(new byte[0], Reasons.EMPTY);
    assertReason(docx(p("")), Reasons.NO_TEXT);
  }

  @Test
  void asks_for_files_without_password() throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("密");
      try (OutputStream stream = encryptor.getDataStream(files)) {
        stream.write(docx(p("报告")));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      assertReason(bytes.toByteArray(), Reasons.ENCRYPTED);
    }
    HSSFWorkbook workbook = new HSSFWorkbook();
    workbook.createSheet().createRow(0).createCell(0).setCellValue("报告");
    Biff8EncryptionKey.setCurrentUserPassword("密");
    try {
      byte[] xls = WorkbookReadersTest.bytes(workbook);
      Biff8EncryptionKey.setCurrentUserPassword(null);
      assertReason(xls, Reasons.ENCRYPTED);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  @Test
  void reads_a_table_of_ten_thousand_rows_in_time() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      rows.append(
          tr(
              tc("", p("项目" + i)),
              tc("", p(i + ".00")),
              tc("", p("万元")),
              tc("", p("")),
              tc("", p("完成"))));
    }
    long start = System.nanoTime();
    List<String> lines = Printed.of(docx(tbl(rows.toString())));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    assertThat(lines).hasSize(10_000).last().isEqualTo("|项目9999|9999.00|万元||完成|");
  }

  @Test
  void refuses_more_text_and_cells_than_allowed() {
    Limits tight = new Limits(1 << 20, 1 << 20, 100, 200, 200, 10, 4);
    Ingestion ingestion = new Ingestion(tight);
    assertThat(Printed.of(ingestion.read("甲", docx(p("十一个字的一句话要拒绝")))))
        .containsExactly("!" + Reasons.TOO_MUCH_TEXT);
    String row = tr(tc("", p("一")), tc("<w:gridSpan w:val=\"900\"/>", p("二")));
    assertThat(Printed.of(ingestion.read("甲", docx(tbl(row)))))
        .containsExactly("!" + Reasons.TOO_MANY_CELLS);
    assertThat(Printed.of(ingestion.read("甲", new byte[2 << 20])))
        .containsExactly("!" + Reasons.tooLarge(1 << 20));
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static void assertReason(byte[] content, String... reasons) {
    List<String> lines = Printed.of(content);
    assertThat(lines).hasSize(1);
    assertThat(reasons).contains(lines.getFirst().substring(1));
  }
}
