package org.kaocheng.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaocheng.source.Severity;

class HtmlReportTest {

  private final String source = HtmlReport.page(SampleReport.checked(), "");
  private final Document page = Jsoup.parse(source);

  @Test
  void the_document_is_rebuilt_with_headings_and_merged_cells() {
    assertThat(page.select("article h2").text()).contains("绩效自评报告");
    assertThat(page.select("article h3").eachText()).hasSize(2);
    assertThat(page.select("article tr")).hasSize(4);
    assertThat(page.expectFirst("article td").attr("rowspan")).isEqualTo("2");
    assertThat(page.select("article td").get(1).attr("colspan")).isEqualTo("2");
    assertThat(page.select("article tr").eachAttr("class")).isEmpty();
    assertThat(page.select("article td")).hasSize(10);
  }

  @Test
  void nothing_of_a_report_becomes_mark_up() {
    assertThat(page.select("article p b")).isEmpty();
    assertThat(page.select("article").text()).contains("<b>执行率</b>");
  }

  @Test
  void the_text_of_the_document_is_kept_whole_between_the_marks() {
    Element paragraph = page.expectFirst("article p");
    paragraph.select(".ref").remove();
    assertThat(paragraph.wholeText())
        .isEqualTo(SampleReport.checked().reading().passages().get(2).text());
  }

  @Test
  void overlapping_findings_share_the_marks_they_cover() {
    Element shared = page.expectFirst("article mark[data-findings='1 2']");
    assertThat(shared.text()).isEqualTo("1,280.50万元");
    assertThat(shared.hasClass("error")).isTrue();
    assertThat(page.select("article mark[data-findings='2']")).hasSize(2);
  }

  @Test
  void an_empty_cell_can_be_marked() {
    Element blank = page.expectFirst("article td mark:empty");
    assertThat(blank.attr("data-findings")).isEqualTo("3");
    assertThat(page.expectFirst("article td mark:empty + a.ref").attr("href")).isEqualTo("#f3");
  }

  @Test
  void every_link_within_the_page_leads_somewhere() {
    List<String> targets = page.select("a[href^=#]").eachAttr("href");
    assertThat(targets).hasSizeGreaterThan(8);
    assertThat(targets).allSatisfy(target -> assertThat(page.select(target)).hasSize(1));
  }

  @Test
  void no_identifier_stands_twice() {
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void the_list_tells_what_is_wrong_and_what_to_do() {
    Element first = page.expectFirst("#f1");
    assertThat(first.text())
        .contains("合计不等于各分项之和", "1,280.50万元", "1290.50万元", "800.20 + 490.30", "也随之不成立", "请核对决算报表");
    assertThat(page.select("#f5 .places").text()).isEqualTo("全文");
    assertThat(page.select(".filters option").eachText())
        .containsExactly("全部类别", "计算 2", "完整与结构 2", "文字 1");
  }

  @Test
  void nothing_is_loaded_from_elsewhere() {
    assertThat(page.select("[src], link, iframe, object, img, base")).isEmpty();
    assertThat(page.select("a").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(page.expectFirst("meta[http-equiv]").attr("content"))
        .startsWith("default-src 'none'");
    assertThat(source).doesNotContain("http://", "https://", "url(", "@import");
  }

  @Test
  void the_same_report_gives_the_same_page() {
    assertThat(HtmlReport.page(SampleReport.checked(), "")).isEqualTo(source);
  }

  @Test
  void a_finding_with_two_places_at_one_spot_is_numbered_once_there() {
    Html html = new Html();
    List<Mark> marks =
        List.of(new Mark(1, 1, Severity.ERROR, 0, 2), new Mark(1, 2, Severity.ERROR, 1, 2));
    HtmlPassage.write(html, "三个字", marks);
    assertThat(Jsoup.parse(html.toString()).select("a.ref")).hasSize(1);
  }

  @Test
  void marks_beyond_the_text_are_brought_within_it() {
    Html html = new Html();
    HtmlPassage.write(html, "三个字", List.of(new Mark(1, 1, Severity.ERROR, 1, 99)));
    assertThat(Jsoup.parse(html.toString()).select("mark").text()).isEqualTo("个字");
  }

  @Test
  void a_file_that_cannot_be_read_gets_a_page_that_says_so() throws IOException {
    StringWriter out = new StringWriter();
    try (HtmlReport writer = new HtmlReport(out)) {
      writer.write(new Report.Unreadable("<乙>.pdf", "文件已加密。"));
    }
    assertThat(Jsoup.parse(out.toString()).text()).contains("<乙>.pdf", "无法读取：文件已加密。");
  }

  @Test
  void several_reports_get_a_page_each_and_an_overview(@TempDir Path folder) throws IOException {
    Path out = folder.resolve("新建");
    try (HtmlFolder pages = new HtmlFolder(out)) {
      pages.write(SampleReport.checked("a/甲 局?.docx"));
      pages.write(new Report.Unreadable("乙局.pdf", "文件已加密。"));
      pages.write(SampleReport.checked("丙局.txt"));
      assertThatThrownBy(() -> pages.write(SampleReport.readout()))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(Arrays.stream(out.toFile().list()).sorted())
        .containsExactly("0001-甲_局_-docx.html", "0003-丙局-txt.html", "index.html");
    Document index =
        Jsoup.parse(Files.readString(out.resolve("index.html"), StandardCharsets.UTF_8));
    assertThat(index.select("tbody tr")).hasSize(3);
    assertThat(index.select("tbody a").eachAttr("href"))
        .allSatisfy(href -> assertThat(out.resolve(href)).exists());
    assertThat(index.text()).contains("无法读取：文件已加密。", "需修改");
  }
}
