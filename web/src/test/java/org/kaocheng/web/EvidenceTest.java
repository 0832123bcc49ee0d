package org.kaocheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kaocheng.casework.CaseFiles;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.SchemeTable;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Event;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.IndicatorKey;
import org.kaocheng.store.Role;
import org.kaocheng.store.SupportingFile;

class EvidenceTest {

  private static final Actor ACTOR = new Actor("fixture", "test");
  private static final Map<String, String> WHOLE = Map.of("indicator", IndicatorKey.REPORT.token());

  private final Site site = Site.shared();

  private FilingCase fresh(String name) {
    return site.opened(site.department(site.own().department(), name));
  }

  private static String address(FilingCase at) {
    return "/fill/" + at.id() + "/evidence";
  }

  private Browser preparer(FilingCase at) {
    Browser browser = site.browser(Role.PREPARER);
    browser.get(address(at));
    return browser;
  }

  private SupportingFile file(FilingCase at, int number) {
    return site.database().supportingFiles().find(at.id(), number).orElseThrow();
  }

  @Test
  void a_file_is_added_to_an_indicator_and_stays_with_it_when_rows_are_moved() {
    FilingCase at = fresh("青禾县一中");
    Filing draft = Site.filing("青禾县一中");
    IndicatorRow first = row(draft, "新建教室");
    IndicatorRow second = row(draft, "添置图书");
    save(at, 1, draft, first, second);
    Browser browser = preparer(at);
    String page = browser.get(address(at)).body();
    IndicatorKey key = IndicatorKey.of(second);
    assertThat(page).contains("新建教室", "添置图书", key.token());
    HttpResponse<String> added =
        browser.upload(address(at), "验收单.pdf", Samples.PDF, Map.of("indicator", key.token()));
    assertThat(added.statusCode()).isEqualTo(302);
    assertThat(file(at, 1)).returns(key, SupportingFile::indicator);
    Event event = site.database().events().of(at.id()).getLast();
    assertThat(event)
        .returns("ATTACH", Event::act)
        .returns("own-preparer", each -> each.actor().person());
    save(at, 2, draft, second, first);
    String moved = browser.get(address(at)).body();
    assertThat(moved.indexOf("验收单.pdf")).isBetween(moved.indexOf("添置图书"), moved.indexOf("新建教室"));
    save(at, 3, draft, first);
    assertThat(browser.get(address(at)).body()).contains("已改名或删除", "验收单.pdf");
  }

  /** A row of the department's first table of indicators. */
  private IndicatorRow row(Filing draft, String name) {
    for (SchemeTable table :
        site.bean(Schemes.class).scheme(draft.scheme()).orElseThrow().tables()) {
      for (FormBlock block : table.blocks()) {
        if (block instanceof FormBlock.Indicators && table.subject() == Subject.Kind.DEPARTMENT) {
          return new IndicatorRow(
              table.id(), block.id(), Subject.DEPARTMENT, "产出指标", "数量指标", name, Map.of());
        }
      }
    }
    throw new AssertionError("no indicators");
  }

  private void save(FilingCase at, long version, Filing draft, IndicatorRow... rows) {
    Filing filing =
        new Filing(
            draft.scheme(),
            draft.year(),
            draft.entries(),
            draft.projects(),
            List.of(rows),
            draft.openRows(),
            draft.words());
    Site.done(site.cases().save(at.id(), version, filing, ACTOR));
  }

  @Test
  void types_are_told_by_content_and_wrong_ones_refused_in_a_sentence() {
    FilingCase at = fresh("青禾县二中");
    Browser browser = preparer(at);
    Map<String, byte[]> refused = new LinkedHashMap<>();
    refused.put("照片.docx", Samples.JPEG);
    refused.put("材料.zip", Samples.zip(Map.of("a.txt", "一")));
    refused.put(
        "网页.txt", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
    refused.put("程序.pdf", "MZ\u0090\0".getBytes(StandardCharsets.ISO_8859_1));
    refused.put("炸弹.docx", Samples.bomb());
    refused.put("空.pdf", new byte[0]);
    refused.put("大.pdf", new byte[(20 << 20) + 1]);
    refused.forEach((name, content) -> {
      HttpResponse<String> answer = browser.upload(address(at), name, content, WHOLE);
      assertThat(answer.statusCode()).as(name).isEqualTo(422);
      assertThat(answer.body())
          .as(name)
          .contains("role=\"alert\"", name)
          .doesNotContain("Exception");
    });
    assertThat(browser.upload(address(at), "照片.docx", Samples.JPEG, WHOLE).body())
        .contains("扩展名是 .docx，内容却是 jpg 文件");
    assertThat(site.database().supportingFiles().of(at.id())).isEmpty();
    assertThat(site.database().contents().total(at.id())).isZero();
    assertThat(browser.upload(address(at), "照片.JPG", Samples.JPEG, WHOLE).statusCode())
        .isEqualTo(302);
    assertThat(browser.upload(address(at), "图.png", Samples.PNG, WHOLE).statusCode())
        .isEqualTo(302);
    assertThat(browser.upload(address(at), "图.png", Samples.PNG, WHOLE).body()).contains("已经上传过");
  }

  @Test
  void a_download_is_an_attachment_and_its_name_harmless() {
    FilingCase at = fresh("青禾县三中");
    Browser browser = preparer(at);
    browser.upload(address(at), "../../etc/passwd", "文字".getBytes(StandardCharsets.UTF_8), WHOLE);
    browser.upload(
        address(at), "%22><script>alert(1)<.x.txt", "别的".getBytes(StandardCharsets.UTF_8), WHOLE);
    assertThat(file(at, 1).name()).isEqualTo("passwd.txt");
    String page = browser.get(address(at)).body();
    assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
    for (int number = 1; number <= 2; number++) {
      HttpResponse<String> file = browser.get(address(at) + "/" + number);
      assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
          .startsWith("attachment;")
          .doesNotContain("<script>", "..", "\r", "\n");
      assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(file.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("sandbox");
    }
    assertThat(browser.get(address(at) + "/1").body()).isEqualTo("文字");
  }

  @Test
  void a_removed_file_is_gone_for_the_unit_and_kept_for_the_submission_that_has_it() {
    FilingCase at = fresh("青禾县四中");
    String review = "/review/" + at.id() + "/evidence";
    Browser browser = preparer(at);
    Browser reviewer = site.browser(Role.REVIEWER);
    browser.upload(address(at), "合同.txt", "合同".getBytes(StandardCharsets.UTF_8), WHOLE);
    assertThat(browser.get(address(at)).body()).contains("已上传 1 个文件", "合同.txt");
    browser.upload(address(at), "误传.txt", "误传".getBytes(StandardCharsets.UTF_8), WHOLE);
    assertThat(browser.get(address(at)).body()).contains("已上传 1 个文件", "误传.txt");
    assertThat(reviewer.get(review).statusCode()).isEqualTo(404);
    assertThat(reviewer.get(review + "/1").statusCode()).isEqualTo(404);
    assertThat(browser.post(address(at) + "/2/remove", Map.of()).statusCode()).isEqualTo(302);
    assertThat(browser.get(address(at)).body()).contains("已移除 误传.txt");
    assertThat(browser.get(address(at) + "/2").statusCode()).isEqualTo(404);
    Site.done(site.cases().submit(at.id(), 1, ACTOR));
    browser.post(address(at) + "/1/remove", Map.of());
    assertThat(browser.get(address(at)).body()).contains("不能移除佐证材料", "合同.txt");
    assertThat(
            browser
                .upload(address(at), "迟到.txt", "迟".getBytes(StandardCharsets.UTF_8), WHOLE)
                .body())
        .contains("不能上传佐证材料");
    Site.done(site.cases().withdraw(at.id(), 1, ACTOR));
    browser.get(address(at));
    browser.post(address(at) + "/1/remove", Map.of());
    assertThat(browser.get(address(at)).body()).contains("已移除 合同.txt");
    assertThat(browser.get(address(at)).body()).doesNotContain("合同.txt");
    assertThat(reviewer.get(review).body())
        .contains("合同.txt")
        .doesNotContain("误传.txt", "type=\"file\"");
    assertThat(reviewer.get(review + "/1").body()).isEqualTo("合同");
    assertThat(reviewer.get(review + "/2").statusCode()).isEqualTo(404);
  }

  @Test
  void files_of_a_foreign_unit_are_not_there() {
    FilingCase foreign = site.opened(site.department(site.foreign().bureau(), "白石县一中"));
    Site.done(
        site.bean(CaseFiles.class)
            .attach(
                foreign.id(),
                IndicatorKey.REPORT,
                "秘密.txt",
                "TEXT",
                "秘密".getBytes(StandardCharsets.UTF_8),
                ACTOR));
    Site.done(site.cases().submit(foreign.id(), 1, ACTOR));
    Browser browser = site.browser(Role.PREPARER);
    assertThat(browser.get(address(foreign)).statusCode()).isEqualTo(404);
    assertThat(browser.get(address(foreign) + "/1").statusCode()).isEqualTo(404);
    assertThat(browser.post(address(foreign) + "/1/remove", Map.of()).statusCode()).isEqualTo(404);
    assertThat(
            browser
                .upload(address(foreign), "x.txt", "x".getBytes(StandardCharsets.UTF_8), WHOLE)
                .statusCode())
        .isEqualTo(404);
    Browser reviewer = site.browser(Role.REVIEWER);
    assertThat(reviewer.get("/review/" + foreign.id() + "/evidence").statusCode()).isEqualTo(404);
    assertThat(reviewer.get("/review/" + foreign.id() + "/evidence/1").statusCode()).isEqualTo(404);
    assertThat(reviewer.get("/review/" + foreign.id() + "/download/1/report.docx").statusCode())
        .isEqualTo(404);
  }

  @Test
  void an_indicator_that_is_not_there_takes_no_file() {
    FilingCase at = fresh("青禾县五中");
    assertThat(
            preparer(at)
                .upload(address(at), "x.pdf", Samples.PDF, Map.of("indicator", "0".repeat(64)))
                .statusCode())
        .isEqualTo(404);
  }
}
