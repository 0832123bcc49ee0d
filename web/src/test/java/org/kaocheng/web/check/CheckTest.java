package org.kaocheng.web.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.kaocheng.store.Role;
import org.kaocheng.web.Browser;
import org.kaocheng.web.Site;

class CheckTest {

  private static final Path SAMPLES = Path.of("../samples");
  private static final String TEXT = "云岭市东湖区档案馆2022年度部门整体支出绩效自评报告.txt";
  private static final String DOCX = "清河县水利局2023年度部门整体支出绩效自评报告.docx";

  private final Site site = Site.shared();

  @Test
  void a_report_is_shown_with_its_planted_errors_and_every_figure_is_explained()
      throws IOException {
    Browser browser = site.browser(Role.PREPARER);
    String job = checked(browser, TEXT, sample(TEXT));
    assertThat(browser.get(job).body()).contains("全部完成，共 1 个文件").contains("云岭市东湖区档案馆");
    String page = browser.get(job + "/1").body();
    assertThat(page)
        .contains("<mark class=\"error\"")
        .contains("id=\"f1\"")
        .contains("604.72")
        .contains("依据与建议");
    Matcher figure = Pattern.compile("href=\"([^\"]+/figure/[0-9]+)\">604\\.72<").matcher(page);
    assertThat(figure.find()).isTrue();
    assertThat(browser.get(figure.group(1)).body())
        .contains("概念")
        .contains("604.715—604.725万元")
        .contains("与其他数字的关系");
  }

  @Test
  void results_can_be_taken_away_as_json_comments_letter_and_list() throws IOException {
    Browser browser = site.browser(Role.REVIEWER);
    String job = checked(browser, DOCX, sample(DOCX));
    HttpResponse<String> json = browser.get(job + "/1/download/result");
    assertThat(json.body()).contains("\"verdict\"").contains("津贴补贴");
    assertThat(json.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
    for (String kind : new String[] {"comments", "letter", "findings"}) {
      HttpResponse<String> answer = browser.get(job + "/1/download/" + kind);
      assertThat(answer.statusCode()).as(kind).isEqualTo(200);
      assertThat(answer.body()).as(kind).startsWith("PK");
    }
    assertThat(browser.get(job + "/download/findings").body()).startsWith("PK");
    assertThat(browser.get(job + "/1/download/password").statusCode()).isEqualTo(404);
  }

  @Test
  void the_files_of_a_zip_stand_each_for_itself_and_a_broken_one_tells_why() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (String name : new String[] {TEXT, "损坏的文件.docx"}) {
        zip.putNextEntry(new ZipEntry("报告/" + name));
        zip.write(sample(name));
        zip.closeEntry();
      }
    }
    Browser browser = site.browser(Role.HEAD);
    String page = browser.get(checked(browser, "一批.zip", bytes.toByteArray())).body();
    assertThat(page)
        .contains("全部完成，共 2 个文件")
        .contains("一批.zip!/报告/" + TEXT)
        .contains("无法读取")
        .contains("请重新下载");
  }

  @Test
  void another_session_sees_nothing_of_a_job_and_deleting_leaves_nothing() throws IOException {
    Browser browser = site.browser(Role.PREPARER);
    String job = checked(browser, TEXT, sample(TEXT));
    for (Browser other : new Browser[] {site.browser(Role.PREPARER), site.browser(Role.REVIEWER)}) {
      for (String path :
          new String[] {"", "/progress", "/1", "/1/download/result", "/1/figure/1"}) {
        assertThat(other.get(job + path).statusCode()).as(path).isEqualTo(404);
      }
      assertThat(other.post(job + "/delete", Map.of()).statusCode()).isEqualTo(404);
    }
    assertThat(browser.get("/check").body()).contains(job);
    assertThat(browser.post(job + "/delete", Map.of()).statusCode()).isEqualTo(302);
    assertThat(browser.get(job).statusCode()).isEqualTo(404);
    assertThat(browser.get(job + "/1").statusCode()).isEqualTo(404);
    Path folder = site.bean(org.kaocheng.cli.WebServer.Settings.class).data().resolve("check");
    assertThat(folder.resolve(job.substring(job.lastIndexOf('/') + 1))).doesNotExist();
  }

  @Test
  void scripts_and_steps_in_names_and_texts_stay_text() throws IOException {
    Browser browser = site.browser(Role.PREPARER);
    String name = "../../etc/<script>alert(1)</script>.txt";
    String text = "<img src=x onerror=alert(2)>局2022年度部门整体支出绩效自评报告\n一、概况\n支出12万元。\n";
    String job = checked(browser, name, text.getBytes(StandardCharsets.UTF_8));
    for (String page : new String[] {browser.get(job).body(), browser.get(job + "/1").body()}) {
      assertThat(page)
          .doesNotContain("<script>alert")
          .doesNotContain("<img src=x")
          .doesNotContain("../..")
          .contains("&lt;script&gt;alert(1)");
    }
  }

  @Test
  void a_zip_bomb_is_stopped_and_what_is_no_document_is_told() throws IOException {
    Browser browser = site.browser(Role.PREPARER);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      for (int number = 0; number < 3; number++) {
        zip.putNextEntry(new ZipEntry(number + ".txt"));
        for (int megabyte = 0; megabyte < 60; megabyte++) {
          zip.write(new byte[1 << 20]);
        }
        zip.closeEntry();
      }
    }
    assertThat(browser.get(checked(browser, "bomb.zip", bytes.toByteArray())).body())
        .contains("异常膨胀");
    byte[] program = new byte[4096];
    program[0] = 'M';
    program[1] = 'Z';
    program[2] = (byte) 0x90;
    assertThat(browser.get(checked(browser, "报告.docx", program)).body())
        .contains("无法读取")
        .contains("请提供 Word、PDF");
  }

  @Test
  void nothing_at_all_and_too_much_are_refused_in_words() {
    Browser browser = site.browser(Role.PREPARER);
    HttpResponse<String> nothing = browser.post("/check", Map.of("text", "  "));
    assertThat(nothing.statusCode()).isEqualTo(400);
    assertThat(nothing.body()).contains("请选择要检查的文件");
    HttpResponse<String> much =
        browser.upload("/check", "big.txt", new byte[(64 << 20) + 1], Map.of());
    assertThat(much.statusCode()).isEqualTo(413);
    assertThat(much.body()).contains("最多 64 MB");
    assertThat(much.headers().firstValue("Kaocheng-Message")).isPresent();
    assertThat(browser.withoutToken().post("/check", Map.of("text", "一")).statusCode())
        .isEqualTo(403);
  }

  @Test
  void pasted_text_is_checked_as_a_report() throws IOException {
    Browser browser = site.browser(Role.PREPARER);
    String text = Files.readString(SAMPLES.resolve(TEXT));
    HttpResponse<String> answer = browser.post("/check", Map.of("text", text));
    assertThat(awaited(browser, answer)).contains("粘贴的文字.txt").contains("云岭市东湖区档案馆");
  }

  @Test
  void the_public_may_check_when_it_is_allowed_and_only_then() throws IOException {
    Browser stranger = site.browser();
    stranger.get("/login");
    assertThat(stranger.get("/check").statusCode()).isEqualTo(302);
    System.setProperty("KAOCHENG_CHECK", "open");
    try {
      assertThat(stranger.get("/check").statusCode()).isEqualTo(200);
      String job = checked(stranger, TEXT, sample(TEXT));
      assertThat(stranger.get(job + "/1").body()).contains("604.72");
      assertThat(site.browser().get(job).statusCode()).isEqualTo(404);
    } finally {
      System.clearProperty("KAOCHENG_CHECK");
    }
    assertThat(stranger.get("/check").statusCode()).isEqualTo(302);
  }

  /** The address of a job with one upload, once all of it is checked. */
  private static String checked(Browser browser, String name, byte[] content) {
    browser.get("/check");
    HttpResponse<String> answer = browser.upload("/check", name, content, Map.of("path", name));
    awaited(browser, answer);
    return location(answer);
  }

  private static String awaited(Browser browser, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    String job = location(answer);
    for (int time = 0; time < 600; time++) {
      String progress = browser.get(job + "/progress").body();
      if (!progress.contains("hx-trigger")) {
        return progress;
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    throw new AssertionError("never done: " + job);
  }

  private static String location(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceFirst("^https?://[^/]+", "");
  }

  private static byte[] sample(String name) throws IOException {
    return Files.readAllBytes(SAMPLES.resolve(name));
  }
}
