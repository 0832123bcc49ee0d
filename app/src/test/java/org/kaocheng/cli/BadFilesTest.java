package org.kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bad files among good ones: each is one line that names the file and the reason; the rest goes on.
 */
@Timeout(120)
class BadFilesTest {

  private static final String NAMESPACE =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String GOOD = "青禾县示范事务中心2024年度部门整体支出绩效自评报告";

  @TempDir private Path folder = Path.of("");
  private final Captured captured = new Captured();

  @Test
  void each_bad_file_is_one_line_and_the_good_one_is_checked() throws IOException {
    Map<String, byte[]> bad = badFiles();
    for (Map.Entry<String, byte[]> each : bad.entrySet()) {
      Files.write(folder.resolve(each.getKey()), each.getValue());
    }
    Files.write(folder.resolve("好.docx"), docx(body(paragraph(GOOD))));

    assertThat(check(folder.toString())).isEqualTo(2);

    List<String> lines = captured.err().lines().toList();
    assertThat(lines).hasSameSizeAs(bad.keySet());
    for (String name : bad.keySet()) {
      assertThat(lines)
          .filteredOn(line -> line.contains(name))
          .singleElement()
          .satisfies(this::isOneReason);
    }
    assertThat(captured.out()).contains("好.docx").contains("\"findings\"");
  }

  @Test
  void a_path_that_does_not_exist_does_not_stop_the_others() throws IOException {
    String missing = folder.resolve("没有.docx").toString();
    Path good = Files.write(folder.resolve("好.docx"), docx(body(paragraph(GOOD))));

    assertThat(check(missing, good.toString())).isEqualTo(2);

    assertThat(captured.err()).startsWith(missing + "：").hasLineCount(1);
    assertThat(captured.out()).contains("好.docx").contains("\"findings\"");
  }

  @Test
  void five_hundred_pages_and_ten_thousand_rows_are_checked() throws IOException {
    String page = "本单位认真落实过紧日子要求，统筹安排各项支出，资金拨付及时，管理规范。".repeat(20) + "\n";
    String pages = GOOD + "\n" + page.repeat(500);
    Files.writeString(folder.resolve("五百页.txt"), pages);
    StringBuilder rows = new StringBuilder();
    for (int i = 1; i <= 10_000; i++) {
      rows.append("<w:tr>").append(cell("第" + i + "段护岸")).append(cell(i + ".50")).append("</w:tr>");
    }
    Files.write(
        folder.resolve("一万行.docx"), docx(body(paragraph(GOOD) + "<w:tbl>" + rows + "</w:tbl>")));

    assertThat(check(folder.toString())).isLessThan(2);
    assertThat(captured.err()).isEmpty();
    assertThat(captured.out()).contains("五百页.txt", "一万行.docx");
  }

  private void isOneReason(String line) {
    assertThat(line).startsWith(folder.toString()).matches(".+：.{4,}");
    assertThat(line).doesNotContain("Exception", "Error", "内部错误", "\tat ");
  }

  private int check(String... files) {
    String[] arguments = new String[files.length + 3];
    System.arraycopy(new String[] {"check", "--format", "json"}, 0, arguments, 0, 3);
    System.arraycopy(files, 0, arguments, 3, files.length);
    return Kaocheng.run(captured.terminal(), arguments);
  }

  private static Map<String, byte[]> badFiles() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("空.docx", new byte[0]);
    files.put("照片.docx", bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 'J', 'F', 'I', 'F', 0, 1));
    byte[] whole = docx(body(paragraph(GOOD.repeat(50))));
    files.put("截断.docx", Arrays.copyOf(whole, whole.length / 2));
    files.put("炸弹.docx", docx("<a>" + " ".repeat(100 << 20) + "</a>"));
    files.put("大笑.docx", docx(laughs()));
    return files;
  }

  /** Entities of entities that would expand to a hundred thousand million signs. */
  private static String laughs() {
    StringBuilder entities = new StringBuilder("<!DOCTYPE w:document [<!ENTITY a0 \"哈\">");
    for (int i = 1; i < 12; i++) {
      String before = "&a" + (i - 1) + ";";
      entities.append("<!ENTITY a").append(i).append(" \"").append(before.repeat(10)).append("\">");
    }
    return entities + "]>" + body(paragraph("&a11;"));
  }

  private static byte[] bytes(int... values) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Arrays.stream(values).forEach(bytes::write);
    return bytes.toByteArray();
  }

  private static byte[] docx(String mainPart) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, "[Content_Types].xml", "<Types/>");
      put(zip, "word/document.xml", mainPart);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String body(String content) {
    return "<w:document" + NAMESPACE + "><w:body>" + content + "</w:body></w:document>";
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String cell(String text) {
    return "<w:tc>" + paragraph(text) + "</w:tc>";
  }
}
